import {
  BudgetsClient,
  paginateDescribeBudgets,
  paginateDescribeNotificationsForBudget,
} from '@aws-sdk/client-budgets'
import { mapRead } from '../../../../shared/domain/evidence'
import type { CostBudget } from '../../../../shared/domain/inputs/billing'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

export default defineCollector({
  input: 'billing.budgets',
  reach: 'global',
  /** GovCloud accounts are billed through a standard account, which is where their budgets are. */
  offeredIn: ['aws', 'aws-cn', 'aws-eusc', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'],
  operations: ['budgets:DescribeBudgets', 'budgets:DescribeNotificationsForBudget'],
  actions: {
    'budgets:DescribeBudgets': ['budgets:ViewBudget'],
    'budgets:DescribeNotificationsForBudget': ['budgets:ViewBudget'],
  },
  async collect(place) {
    const budgets = await allItems(
      paginateDescribeBudgets(
        { client: place.connect(BudgetsClient), pageSize: 1000 },
        { AccountId: place.account.id },
      ),
      ({ NextToken }) => NextToken,
      ({ Budgets }) => Budgets,
    )
    return Promise.all(
      budgets.flatMap(({ BudgetName: name, BudgetType }) =>
        name === undefined || BudgetType !== 'COST' ? [] : [describe(place, name)],
      ),
    )
  },
})

async function describe({ connect, account, region }: Place, name: string): Promise<CostBudget> {
  const alerts = allItems(
    paginateDescribeNotificationsForBudget(
      { client: connect(BudgetsClient), pageSize: 100 },
      { AccountId: account.id, BudgetName: name },
    ),
    ({ NextToken }) => NextToken,
    ({ Notifications }) => Notifications,
  )
  return {
    arn: `arn:${account.partition}:budgets::${account.id}:budget/${name}`,
    type: 'AWS::Budgets::Budget',
    region,
    name,
    // AWS says so of a budget without alerts, and of one deleted since, which alerts nobody either.
    alerts: mapRead(
      await read(alerts, { absent: ['NotFoundException'] }),
      (found) => (found ?? []).length > 0,
    ),
  }
}
