import check from '../../../electron/engine/checks/cloudtrail/cloudwatch-logs'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { trail } from '../../support/facts/cloudtrail'

const audit = trail()
const { logGroup } = audit
const gap = denied('cloudtrail:GetTrailStatus')

checkCases(check, {
  'events arrive': { given: [audit], says: [passes(audit, { logGroup, logGroupError: null })] },
  'events do not arrive': {
    given: [trail({ logGroupError: known('Access denied') })],
    says: [
      fails(
        audit,
        { logGroup, logGroupError: 'Access denied' },
        'Its events do not reach the log group: Access denied.',
      ),
    ],
  },
  'nobody may see whether they arrive': {
    given: [trail({ logGroupError: unread(gap) })],
    says: [isUnknown(audit, { logGroup }, gap)],
  },
  'no log group settles it': {
    given: [trail({ logGroup: null, logGroupError: unread(gap) })],
    says: [fails(audit, { logGroup: null }, 'It streams to no log group.')],
  },
  'no trails': { given: [], says: [] },
})
