import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/billing/budgets'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied } from '../../../../support/facts/about'
import { costBudget } from '../../../../support/facts/billing'
import { awsError } from '../../../../support/replay'

const listed = { BudgetName: 'monthly', BudgetType: 'COST', TimeUnit: 'MONTHLY' }
const answers = {
  'budgets:DescribeBudgets': { Budgets: [{ ...listed, CalculatedSpend: { ActualSpend: { Amount: '9' } } }] },
  'budgets:DescribeNotificationsForBudget': {
    Notifications: [{ NotificationType: 'ACTUAL', Threshold: 80 }],
  },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over }, 'global')
const silent = costBudget({ alerts: { known: true, value: false } })
const accessDenied = awsError('AccessDeniedException', 'not for you', 400)
const gap = (operation: string) => ({
  ...denied(operation, 'global'),
  detail: 'AccessDeniedException: not for you (HTTP 400)',
})

it('asks for its own account in the home Region of billing, and keeps no amount', async () => {
  const { place, asked } = placeFor([collector], answers, 'global')
  expect(await collector.collect(place)).toEqual([costBudget()])
  expect(asked).toMatchObject([
    { operation: 'budgets:DescribeBudgets', region: 'us-east-1', input: { AccountId: accountId } },
    {
      operation: 'budgets:DescribeNotificationsForBudget',
      region: 'us-east-1',
      input: { AccountId: accountId, BudgetName: 'monthly' },
    },
  ])
})

it('knows both ways in which AWS says that a budget alerts nobody', async () => {
  const operation = 'budgets:DescribeNotificationsForBudget'
  expect(await found({ [operation]: { Notifications: [] } })).toEqual([silent])
  expect(await found({ [operation]: awsError('NotFoundException', 'none', 400) })).toEqual([silent])
})

it('leaves out budgets of other things than costs, and follows the list to its last page', async () => {
  const budgets = await found({
    'budgets:DescribeBudgets': [
      { Budgets: [{ BudgetName: 'hours', BudgetType: 'USAGE' }], NextToken: 'more' },
      { Budgets: [listed] },
    ],
  })
  expect(budgets).toEqual([costBudget()])
})

it('keeps a budget whose alerts may not be read', async () => {
  expect(await found({ 'budgets:DescribeNotificationsForBudget': accessDenied })).toEqual([
    costBudget({ alerts: { known: false, gap: gap('budgets:DescribeNotificationsForBudget') } }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'budgets:DescribeBudgets': {} })).toEqual([])
  await expect(found({ 'budgets:DescribeBudgets': accessDenied })).rejects.toMatchObject({
    gap: gap('budgets:DescribeBudgets'),
  })
})
