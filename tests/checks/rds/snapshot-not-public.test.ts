import check from '../../../electron/engine/checks/rds/snapshot-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { databaseSnapshot } from '../../support/facts/rds'

const snapshot = databaseSnapshot()
const reason = 'Every AWS account can restore it.'
const gap = denied('rds:DescribeDBSnapshotAttributes')

// Every snapshot that is listed can be shared, so none is not applicable.
checkCases(check, {
  private: { given: [snapshot], says: [passes(snapshot, { encrypted: false, public: false })] },
  encrypted: {
    given: [databaseSnapshot({ encrypted: true })],
    says: [passes(snapshot, { encrypted: true, public: false })],
  },
  public: {
    given: [databaseSnapshot({ public: known(true) })],
    says: [fails(snapshot, { encrypted: false, public: true }, reason)],
  },
  'attributes that may not be read': {
    given: [databaseSnapshot({ public: unread(gap) })],
    says: [isUnknown(snapshot, { encrypted: false }, gap)],
  },
  'no snapshots': { given: [], says: [] },
})
