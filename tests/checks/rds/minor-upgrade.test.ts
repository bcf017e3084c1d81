import check from '../../../electron/engine/checks/rds/minor-upgrade'
import { checkCases, fails, passes } from '../../support/check-cases'
import { databaseInstance } from '../../support/facts/rds'

const orders = databaseInstance()

checkCases(check, {
  automatic: { given: [orders], says: [passes(orders, { autoMinorUpgrade: true })] },
  'by hand': {
    given: [databaseInstance('orders', { autoMinorUpgrade: false })],
    says: [fails(orders, { autoMinorUpgrade: false }, 'Minor engine updates wait for a person.')],
  },
  'no instances': { given: [], says: [] },
})
