import { known, type Read } from '../../../../shared/domain/evidence'
import type { CredentialUse } from '../../../../shared/domain/inputs/iam'
import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'

export default defineCheck({
  id: 'iam.user-unused-credentials',
  title: 'Passwords and keys unused for 45 days are disabled',
  action: 'Disable unused passwords and keys',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['strong-password'],
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.credential-uses',
  parameters: { days: { title: 'Days after which an unused credential fails', unit: 'days', default: 45 } },
  rationale:
    'A credential that nobody uses is missed by nobody when a stranger uses it. One that was never used counts from the day it was made or last changed.',
  risk: 'The key of a leaver or of a forgotten script is found, and its use stands out to no one.',
  remediation: {
    steps: [
      'Ask the owner whether the credential is still needed.',
      'Open IAM, Users, the user, Security credentials: disable console access, or make the key inactive.',
      'Delete it when nothing has broken after some weeks.',
    ],
    cli: 'aws iam delete-login-profile --user-name NAME\naws iam update-access-key --user-name NAME --access-key-id KEY --status Inactive',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.11',
    'AWS Security Hub, IAM.22',
    'AWS IAM User Guide, "Find unused AWS credentials"',
  ],
  evaluate({ 'iam.credential-uses': users }, { scannedAt, parameters: { days } }) {
    const limit = daysAfter(scannedAt, -days)
    return users.map((user) => {
      const rested = user.credentials.map((credential) => ({
        name: credential.name,
        since: since(credential),
      }))
      // A later date moves whenever the credential is used and is no evidence; one before the limit stands still.
      const unused = rested.flatMap(({ name, since }) =>
        since.known && since.value <= limit ? [{ name, since: since.value }] : [],
      )
      const evidence = { credentials: known(rested.map(({ name }) => name)), unused: known(unused) }
      return weigh(user, evidence, () => {
        if (rested.length === 0)
          return known(notApplicable('The user has no password and no active access key.'))
        if (unused.length > 0)
          return known(
            fail(`Unused for ${days} days or more: ${unused.map(({ name }) => name).join(' and ')}.`),
          )
        return rested.map((one) => one.since).find((date) => !date.known) ?? known(pass)
      })
    })
  },
})

/** From when a credential has rested: its last use, else the day it was made or last changed. */
const since = ({ lastUsed, changed }: CredentialUse['credentials'][number]): Read<string> => {
  if (!lastUsed.known) return lastUsed
  return lastUsed.value === null ? changed : known(lastUsed.value)
}
