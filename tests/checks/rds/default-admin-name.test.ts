import check from '../../../electron/engine/checks/rds/default-admin-name'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cluster, database } from '../../support/facts/rds'

const orders = database()
const gap = denied('rds:DescribeDBInstances')
const named = (administrator: string) => database({ administrator: known(administrator) })

checkCases(check, {
  'a name of its own': { given: [orders], says: [passes(orders, { administrator: 'owner' })] },
  'a stock name': {
    given: [named('postgres')],
    says: [fails(orders, { administrator: 'postgres' }, 'Its administrator has the stock name postgres.')],
  },
  'a stock name in capitals, of a cluster': {
    given: [cluster({ administrator: known('Admin') })],
    says: [fails(cluster(), { administrator: 'Admin' }, 'Its administrator has the stock name Admin.')],
  },
  'a name that begins so': { given: [named('admin7')], says: [passes(orders, { administrator: 'admin7' })] },
  'AWS does not say': {
    given: [database({ administrator: unread(gap) })],
    says: [isUnknown(orders, {}, gap)],
  },
  'no databases': { given: [], says: [] },
})
