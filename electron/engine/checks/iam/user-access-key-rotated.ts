import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'

export default defineCheck({
  id: 'iam.user-access-key-rotated',
  title: 'Active access keys are no older than 90 days',
  action: 'Rotate or remove old access keys',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['strong-password'],
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.credential-report',
  parameters: { days: { title: 'Age at which an active access key fails', unit: 'days', default: 90 } },
  rationale:
    'An access key works until somebody ends it. The longer it lives, the more machines, backups and people have seen it.',
  risk: 'A key that leaked long ago, with a leaver or an old laptop, still opens the account.',
  remediation: {
    steps: [
      'Prefer a role or IAM Identity Center: then there is no key to rotate.',
      'Otherwise create a second key and switch the workload to it.',
      'Deactivate the old key, wait, and delete it.',
    ],
    cli: 'aws iam create-access-key --user-name NAME\naws iam update-access-key --user-name NAME --access-key-id OLD --status Inactive\naws iam delete-access-key --user-name NAME --access-key-id OLD',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.12',
    'AWS Security Hub, IAM.3',
    'AWS IAM User Guide, "Update access keys"',
  ],
  evaluate({ 'iam.credential-report': users }, { scannedAt, parameters: { days } }) {
    const oldest = daysAfter(scannedAt, -days)
    return users.map((user) => {
      const [first, second] = user.activeKeysRotated
      const keys = { ...(first && { firstKeyRotated: first }), ...(second && { secondKeyRotated: second }) }
      return weigh(user, keys, () => ruleOn(user.activeKeysRotated, oldest, days))
    })
  },
})

/** One key known to be old settles it; a key of unknown age keeps the rest from passing. */
function ruleOn(keys: readonly Read<string>[], oldest: string, days: number): Read<Ruling> {
  if (keys.length === 0) return known(notApplicable('The user has no active access key.'))
  if (keys.some((key) => key.known && key.value < oldest))
    return known(fail(`An active access key is older than ${days} days.`))
  return keys.find((key) => !key.known) ?? known(pass)
}
