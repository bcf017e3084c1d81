import check from '../../../electron/engine/checks/billing/budget-with-alert'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { costBudget } from '../../support/facts/billing'

const gap = denied('budgets:DescribeNotificationsForBudget', 'global')
const monthly = costBudget()
const silent = costBudget({ arn: `${monthly.arn}9`, alerts: known(false) })
const dark = costBudget({ arn: `${monthly.arn}8`, alerts: unread(gap) })
const evidence = (...budgets: readonly ReturnType<typeof costBudget>[]) => ({
  costBudgets: budgets.map(({ arn, alerts }) => ({ arn, alerts })),
})

// Never not-applicable by itself: every account costs something. Where AWS has no budgets, the list says so.
checkCases(check, {
  'one that alerts': { given: [monthly], says: [passes(account, evidence(monthly))] },
  'one of several': {
    given: [silent, dark, monthly],
    says: [passes(account, evidence(silent, dark, monthly))],
  },
  'none alerts': {
    given: [silent],
    says: [fails(account, evidence(silent), 'No cost budget alerts anybody.')],
  },
  none: { given: [], says: [fails(account, { costBudgets: [] }, 'There is no cost budget.')] },
  'the alerts of one may not be read': {
    given: [silent, dark],
    says: [isUnknown(account, evidence(silent, dark), gap)],
  },
})
