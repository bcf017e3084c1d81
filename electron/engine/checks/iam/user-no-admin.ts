import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { accountIdOf } from '../account-id'
import { administrators, type Candidate } from '../policies/administrators'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'iam.user-no-admin',
  title: 'No IAM user holds administrator rights directly or by group',
  action: 'Take administrator rights from IAM users',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.users',
  consults: ['iam.groups', 'iam.policies'],
  parameters: {
    users: { title: 'IAM users that may be administrators, for emergencies', unit: 'count', default: 1 },
  },
  rationale:
    'A user has credentials that last until somebody ends them. Administrators that sign in through a role have some for an hour. One sealed user is left for the day on which nothing else works.',
  risk: 'One password or access key that gets out is enough to take over the account, today or in a year.',
  remediation: {
    steps: [
      'Create an administrator role that people assume, best through IAM Identity Center.',
      'Take the users out of the groups that grant everything, and detach such policies from them.',
      'Keep one user for emergencies, with MFA and without access keys, and seal its password.',
    ],
    cli: 'aws iam remove-user-from-group --user-name NAME --group-name GROUP\naws iam detach-user-policy --user-name NAME --policy-arn arn:aws:iam::aws:policy/AdministratorAccess',
  },
  sources: [
    'AWS IAM User Guide, "Security best practices in IAM"',
    'AWS IAM User Guide, "Create an IAM user for emergency access"',
  ],
  evaluate(
    { 'iam.users': users, 'iam.groups': groups, 'iam.policies': policies },
    { account, parameters: { users: allowed } },
  ) {
    const candidates = administrators({ users, groups, roles: [], policies }, accountIdOf(account))
    const candidateOf = new Map(candidates.map((one) => [one.identity.arn, one]))
    const certain = candidates.filter(({ isAdministrator }) => isAdministrator.known)
    return users.map((user) => {
      const one = candidateOf.get(user.arn)
      const isAdministrator = one?.isAdministrator ?? known(false)
      const heads = isAdministrator.known &&
        isAdministrator.value && {
          administrators: known(certain.map(({ identity }) => identity.arn)),
        }
      return weigh(user, { isAdministrator, ...heads }, () =>
        ruleOn(one, candidates, certain.length, allowed),
      )
    })
  },
})

/** Only where there may be too many does it matter who of those unread is one. */
function ruleOn(
  one: Candidate | undefined,
  candidates: readonly Candidate[],
  certain: number,
  allowed: number,
): Read<Ruling> {
  if (one === undefined) return known(pass)
  const { isAdministrator } = one
  const tooMany = known(
    fail(`It is one of ${certain} users with administrator rights; ${allowed} may have them.`),
  )
  if (certain > allowed) return isAdministrator.known ? tooMany : isAdministrator
  const unread = candidates.map((other) => other.isAdministrator).find((read) => !read.known)
  if (unread !== undefined && candidates.length > allowed)
    return isAdministrator.known ? unread : isAdministrator
  return known(
    isAdministrator.known ? passWithNote('It is an administrator, for emergencies: keep it sealed.') : pass,
  )
}
