import check from '../../../electron/engine/checks/backup/plan-exists'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { backupPlan } from '../../support/facts/backup'

const gap = denied('backup:ListBackupSelections')
const daily = backupPlan()
const empty = backupPlan({ arn: `${daily.arn}9`, selects: known(false) })
const dark = backupPlan({ arn: `${daily.arn}8`, selects: unread(gap) })
const evidence = (...plans: readonly ReturnType<typeof backupPlan>[]) => ({
  plans: plans.map(({ arn, selects }) => ({ arn, selects })),
})

// Never not-applicable: whatever there is to protect, one plan is asked for.
checkCases(check, {
  'one that selects': { given: [daily], says: [passes(account, evidence(daily))] },
  'one of several': { given: [empty, dark, daily], says: [passes(account, evidence(empty, dark, daily))] },
  'none selects': {
    given: [empty],
    says: [fails(account, evidence(empty), 'No backup plan has resources assigned to it.')],
  },
  none: { given: [], says: [fails(account, { plans: [] }, 'There is no backup plan.')] },
  'the selections of one may not be read': {
    given: [empty, dark],
    says: [isUnknown(account, evidence(empty, dark), gap)],
  },
})
