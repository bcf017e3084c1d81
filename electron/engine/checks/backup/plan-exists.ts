import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { BackupPlan } from '../../../../shared/domain/inputs/backup'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'backup.plan-exists',
  title: 'A backup plan with at least one selection exists',
  action: 'Set up a backup plan',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.fault-tolerance', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'backup.plans',
  settledBy: 'pass',
  rationale:
    'A plan takes backups by itself, keeps them as long as it says and shows where one failed. A plan without a selection backs up nothing.',
  risk: 'After a slip of the hand or a blackmailer there is nothing to go back to but what somebody remembered to copy.',
  remediation: {
    steps: [
      'Open AWS Backup, Backup plans, Create backup plan, and start from a template.',
      'Assign resources to it by tag, so that new ones are covered as soon as they are tagged.',
      'Restore something from it once, to know that it can be done.',
    ],
    cli: 'aws backup create-backup-plan --backup-plan file://plan.json\naws backup create-backup-selection --backup-plan-id ID --backup-selection file://selection.json',
    terraform: `resource "aws_backup_selection" "tagged" {
  name         = "tagged"
  plan_id      = aws_backup_plan.this.id
  iam_role_arn = aws_iam_role.backup.arn
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}`,
  },
  sources: [
    'AWS Backup Developer Guide, "Backup plans"',
    'AWS Backup Developer Guide, "Assign resources to a backup plan"',
  ],
  evaluate: ({ 'backup.plans': plans }, { account }) => [
    weigh(account, { plans: known(plans.map(toEvidence)) }, () => ruleOn(plans)),
  ],
})

const toEvidence = ({ arn, selects }: BackupPlan) => ({ arn, selects })

const ruleOn = (plans: readonly BackupPlan[]): Read<Ruling> =>
  mapRead(anyOf(plans.map(({ selects }) => selects)), (oneSelects) => {
    if (oneSelects) return pass
    return fail(
      plans.length === 0 ? 'There is no backup plan.' : 'No backup plan has resources assigned to it.',
    )
  })
