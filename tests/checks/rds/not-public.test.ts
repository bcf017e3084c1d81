import check from '../../../electron/engine/checks/rds/not-public'
import { checkCases, fails, passes } from '../../support/check-cases'
import { databaseInstance } from '../../support/facts/rds'

const orders = databaseInstance()

checkCases(check, {
  private: { given: [orders], says: [passes(orders, { publicAddress: false })] },
  public: {
    given: [databaseInstance('orders', { publicAddress: true })],
    says: [fails(orders, { publicAddress: true }, 'Its name leads to a public address.')],
  },
  'no instances': { given: [], says: [] },
})
