import check from '../../../electron/engine/checks/dynamodb/scales'
import { known, unread } from '../../../shared/domain/evidence'
import type { Table } from '../../../shared/domain/inputs/dynamodb'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { table } from '../../support/facts/dynamodb'

const orders = table()
const gap = denied('applicationautoscaling:DescribeScalableTargets')
const provisioned = (scaled: Table['scaled']) => [table({ billingMode: known('PROVISIONED'), scaled })]
const evidence = (...scaled: readonly string[]) => ({ billingMode: 'PROVISIONED', scaled })

// Every table has a capacity: none is not applicable.
checkCases(check, {
  'paid for on demand': {
    given: [orders],
    says: [passes(orders, { billingMode: 'PAY_PER_REQUEST', scaled: [] })],
  },
  'both capacities scaled': {
    given: provisioned(known(['read', 'write'])),
    says: [passes(orders, evidence('read', 'write'))],
  },
  'one of them': {
    given: provisioned(known(['read'])),
    says: [fails(orders, evidence('read'), 'Its capacity to write is fixed.')],
  },
  'none of them': {
    given: provisioned(known([])),
    says: [fails(orders, evidence(), 'Its capacity to read and to write is fixed.')],
  },
  'targets that may not be listed': {
    given: provisioned(unread(gap)),
    says: [isUnknown(orders, { billingMode: 'PROVISIONED' }, gap)],
  },
  'a table that may not be described': {
    given: [table({ billingMode: unread(denied('dynamodb:DescribeTable')) })],
    says: [isUnknown(orders, { scaled: [] }, denied('dynamodb:DescribeTable'))],
  },
  'no tables': { given: [], says: [] },
})
