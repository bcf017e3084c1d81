import check from '../../../electron/engine/checks/redshift/not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { warehouse } from '../../support/facts/redshift'

const analytics = warehouse()
const gap = denied('redshift:DescribeClusters')
const reason = 'The name of the cluster leads to a public address.'

// Every cluster has an address: none is not applicable.
checkCases(check, {
  private: { given: [analytics], says: [passes(analytics, { publicAddress: false })] },
  public: {
    given: [warehouse({ publicAddress: known(true) })],
    says: [fails(analytics, { publicAddress: true }, reason)],
  },
  'an answer that does not say': {
    given: [warehouse({ publicAddress: unread(gap) })],
    says: [isUnknown(analytics, {}, gap)],
  },
  'no clusters': { given: [], says: [] },
})
