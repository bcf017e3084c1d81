import check from '../../../electron/engine/checks/dynamodb/pitr'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { table } from '../../support/facts/dynamodb'

const orders = table()
const gap = denied('dynamodb:DescribeContinuousBackups')

// Never not-applicable: every table has the switch.
checkCases(check, {
  on: { given: [orders], says: [passes(orders, { pointInTimeRecovery: true })] },
  off: {
    given: [table({ pointInTimeRecovery: known(false) })],
    says: [fails(orders, { pointInTimeRecovery: false }, 'Point-in-time recovery is off.')],
  },
  'may not be read': {
    given: [table({ pointInTimeRecovery: unread(gap) })],
    says: [isUnknown(orders, {}, gap)],
  },
  'no tables': { given: [], says: [] },
})
