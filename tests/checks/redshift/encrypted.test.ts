import check from '../../../electron/engine/checks/redshift/encrypted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { warehouse } from '../../support/facts/redshift'

const analytics = warehouse()
const gap = denied('redshift:DescribeClusters')
const reason = 'Neither the cluster nor its snapshots are encrypted.'

// Every cluster keeps data: none is not applicable.
checkCases(check, {
  encrypted: { given: [analytics], says: [passes(analytics, { encrypted: true })] },
  'not encrypted': {
    given: [warehouse({ encrypted: known(false) })],
    says: [fails(analytics, { encrypted: false }, reason)],
  },
  'an answer that does not say': {
    given: [warehouse({ encrypted: unread(gap) })],
    says: [isUnknown(analytics, {}, gap)],
  },
  'no clusters': { given: [], says: [] },
})
