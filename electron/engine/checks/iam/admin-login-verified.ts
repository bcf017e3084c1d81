import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { CredentialUse, RoleUse } from '../../../../shared/domain/inputs/iam'
import { accountIdOf } from '../account-id'
import { administrators } from '../policies/administrators'
import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'iam.admin-login-verified',
  title: 'The administrator identity has been used to sign in',
  action: 'Sign in once as the administrator',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    rootStep: 8,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.roles',
  consults: ['iam.users', 'iam.groups', 'iam.policies', 'iam.role-uses', 'iam.credential-uses'],
  settledBy: 'pass',
  parameters: {
    days: { title: 'Days within which an administrator must have signed in', unit: 'days', default: 90 },
  },
  rationale:
    'An administrator that nobody ever tried may lack a permission, a trust or a password. It shows on the day it is needed, and then only root is left.',
  risk: 'After signing out of root nobody gets back in to administer the account.',
  remediation: {
    steps: [
      'Sign in as the administrator in a private window, before you sign out of root.',
      'Open IAM there and look at the policies.',
      'Do so again after every change of the administrator.',
    ],
  },
  sources: [
    'AWS IAM User Guide, "Getting credential reports for your AWS account"',
    'AWS IAM User Guide, "Refine permissions in AWS using last accessed information"',
  ],
  evaluate(
    {
      'iam.roles': roles,
      'iam.users': users,
      'iam.groups': groups,
      'iam.policies': policies,
      'iam.role-uses': roleUses,
      'iam.credential-uses': credentialUses,
    },
    { account, scannedAt, parameters: { days } },
  ) {
    const limit = daysAfter(scannedAt, -days)
    const uses = signIns(roleUses, credentialUses)
    const found = administrators({ users, groups, roles, policies }, accountIdOf(account)).map(
      ({ identity: { arn }, isAdministrator }) => ({
        arn,
        isAdministrator,
        lastUsed: isAdministrator.known ? (uses.get(arn) ?? known(null)) : isAdministrator,
      }),
    )
    // A date within the limit moves at every scan and is no evidence; an older one stands still.
    const recent = found.filter(({ lastUsed }) => lastUsed.known && (lastUsed.value ?? '') > limit)
    const earlier = found.flatMap(({ arn, lastUsed }) =>
      lastUsed.known && lastUsed.value !== null && lastUsed.value <= limit
        ? [{ arn, lastUsed: lastUsed.value }]
        : [],
    )
    return [
      weigh(
        account,
        {
          administrators: known(
            found.filter(({ isAdministrator }) => isAdministrator.known).map(({ arn }) => arn),
          ),
          signedIn: known(recent.map(({ arn }) => arn)),
          signedInEarlier: known(earlier),
        },
        (): Read<Ruling> => {
          if (recent.length > 0) return known(pass)
          const unseen = found.map(({ lastUsed }) => lastUsed).find((lastUsed) => !lastUsed.known)
          if (unseen !== undefined) return unseen
          if (found.length === 0) return known(fail('There is no administrator identity to sign in with.'))
          return known(
            earlier.length > 0
              ? passWithNote(`No administrator has signed in within the last ${days} days.`)
              : fail('No administrator identity was ever used: the way back in is untested.'),
          )
        },
      ),
    ]
  },
})

/** ARN -> when the role was last assumed, or the user last gave the password. Access keys are no sign-in. */
const signIns = (
  roles: readonly RoleUse[],
  users: readonly CredentialUse[],
): ReadonlyMap<string, Read<string | null>> =>
  new Map<string, Read<string | null>>([
    ...roles.map(({ arn, lastUsed }) => [arn, known(lastUsed)] as const),
    ...users.flatMap(({ arn, credentials }) =>
      credentials.filter(({ name }) => name === 'password').map(({ lastUsed }) => [arn, lastUsed] as const),
    ),
  ])
