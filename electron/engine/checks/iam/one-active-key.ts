import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'iam.one-active-key',
  title: 'No IAM user has two active access keys',
  action: 'Delete the second access key',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.credential-report',
  parameters: {
    days: {
      title: 'Days within which a second key counts as a rotation under way',
      unit: 'days',
      default: 7,
    },
  },
  rationale:
    'A second key is for the days in which a workload moves from the old one to the new one. After that it is a way in that nobody watches.',
  risk: 'The key that was meant to be replaced still works for whoever has found it.',
  remediation: {
    steps: [
      'See in the last use of both keys which one the workload still signs with.',
      'Make the other one inactive, and delete it when nothing has broken.',
    ],
    cli: 'aws iam update-access-key --user-name NAME --access-key-id OLD --status Inactive\naws iam delete-access-key --user-name NAME --access-key-id OLD',
  },
  sources: ['AWS IAM User Guide, "Update access keys"'],
  evaluate({ 'iam.credential-report': users }, { scannedAt, parameters: { days } }) {
    const limit = daysAfter(scannedAt, -days)
    return users.map((user) => {
      const [first, second] = user.activeKeysRotated
      const keys = { ...(first && { firstKeyRotated: first }), ...(second && { secondKeyRotated: second }) }
      return weigh(user, keys, () => ruleOn(user.activeKeysRotated, limit, days))
    })
  },
})

/** One key known to be new settles it; a key of unknown age may be that one. */
function ruleOn(keys: readonly Read<string>[], limit: string, days: number): Read<Ruling> {
  if (keys.length === 0) return known(notApplicable('The user has no active access key.'))
  if (keys.length === 1) return known(pass)
  if (keys.some((key) => key.known && key.value > limit))
    return known(
      passWithNote(
        `It has two active access keys, one of them made within ${days} days: finish the rotation.`,
      ),
    )
  return keys.find((key) => !key.known) ?? known(fail('It has two active access keys.'))
}
