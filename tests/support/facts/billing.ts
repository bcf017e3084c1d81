import { known } from '../../../shared/domain/evidence'
import type { CostBudget, DataExport } from '../../../shared/domain/inputs/billing'
import { accountId } from './about'

export const costBudget = (over: Partial<CostBudget> = {}): CostBudget => ({
  arn: `arn:aws:budgets::${accountId}:budget/monthly`,
  type: 'AWS::Budgets::Budget',
  region: 'global',
  name: 'monthly',
  alerts: known(true),
  ...over,
})

export const dataExport = (over: Partial<DataExport> = {}): DataExport => ({
  arn: `arn:aws:bcm-data-exports:us-east-1:${accountId}:export/costs-0a1b`,
  type: 'AWS::BCMDataExports::Export',
  region: 'global',
  name: 'costs',
  healthy: true,
  ...over,
})
