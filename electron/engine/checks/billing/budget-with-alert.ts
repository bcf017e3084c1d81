import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { CostBudget } from '../../../../shared/domain/inputs/billing'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'billing.budget-with-alert',
  title: 'A cost budget alerts somebody',
  action: 'Set a cost budget with an alert',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 5,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'billing.budgets',
  settledBy: 'pass',
  rationale:
    'Costs that jump are often the first sign of an intruder: coins are mined on many large instances at once. A budget that tells nobody is never looked at.',
  risk: 'The month ends before anyone sees what somebody else has run in the account.',
  remediation: {
    steps: [
      'Open Billing and Cost Management, Budgets, Create budget, and take the template for monthly costs.',
      'Enter what a month usually costs and the mailbox of a team.',
    ],
    cli: 'aws budgets create-budget --account-id ACCOUNT --budget file://budget.json --notifications-with-subscribers file://alerts.json',
    terraform: `resource "aws_budgets_budget" "monthly" {
  name         = "monthly"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "FORECASTED"
    subscriber_email_addresses = ["costs@example.com"]
  }
}`,
  },
  sources: ['AWS Cost Management User Guide, "Managing your costs with AWS Budgets"'],
  evaluate: ({ 'billing.budgets': budgets }, { account }) => [
    weigh(account, { costBudgets: known(budgets.map(toEvidence)) }, () => ruleOn(budgets)),
  ],
})

const toEvidence = ({ arn, alerts }: CostBudget) => ({ arn, alerts })

const ruleOn = (budgets: readonly CostBudget[]): Read<Ruling> =>
  mapRead(anyOf(budgets.map(({ alerts }) => alerts)), (oneAlerts) => {
    if (oneAlerts) return pass
    return fail(budgets.length === 0 ? 'There is no cost budget.' : 'No cost budget alerts anybody.')
  })
