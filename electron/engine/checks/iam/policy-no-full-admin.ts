import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Group, Policy, Role } from '../../../../shared/domain/inputs/iam'
import { allowsEverything } from '../../iam/grants'
import { admitsPeople } from '../../iam/people'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'
import { statementsOf } from '../policies/policy-documents'
import { isOfIdentityCenter, policyHolders } from '../policies/policy-holders'

export default defineCheck({
  id: 'iam.policy-no-full-admin',
  title: 'No attached policy grants every action on every resource',
  action: 'Replace policies that grant everything',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::ManagedPolicy',
  scope: 'global',
  subject: 'iam.policies',
  consults: ['iam.users', 'iam.groups', 'iam.roles'],
  rationale:
    'Whoever holds such a policy is root in all but name. AdministratorAccess of AWS is accepted where only IAM Identity Center, or besides it the one role of the administrators, holds it.',
  risk: 'One stolen key, session or instance is enough to take over the whole account.',
  remediation: {
    steps: [
      'Find out what its holders really do: IAM Access Analyzer writes a policy from what CloudTrail recorded.',
      'Give each job a policy with these actions and resources only.',
      'Detach the one that grants everything, and delete it.',
    ],
    cli: 'aws iam list-entities-for-policy --policy-arn ARN\naws iam detach-role-policy --role-name NAME --policy-arn ARN',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.14',
    'AWS Security Hub, IAM.1',
    'AWS IAM User Guide, "Grant least privilege"',
  ],
  evaluate(
    { 'iam.policies': policies, 'iam.users': users, 'iam.groups': groups, 'iam.roles': roles },
    { account },
  ) {
    const holdersOf = policyHolders({ users, groups, roles })
    const roleOf = new Map(roles.map((role) => [role.arn, role]))
    const isForPeople = (role: Role): Read<boolean> =>
      mapRead(statementsOf(role.trust, 'trust'), (trust) => admitsPeople(trust, accountIdOf(account)))
    return policies.map((policy) => {
      const holders = holdersOf.get(policy.arn) ?? []
      const grantsEverything = mapRead(statementsOf(policy.document, 'identity'), allowsEverything)
      const heldBy = grantsEverything.known && grantsEverything.value && holders.map(({ arn }) => arn)
      return weigh(policy, { grantsEverything, ...(heldBy && { heldBy: known(heldBy) }) }, () => {
        if (holders.length === 0) return known(notApplicable('Nobody has it attached.'))
        if (!grantsEverything.known) return grantsEverything
        return grantsEverything.value ? ruleOnAdmin(policy, holders, roleOf, isForPeople) : known(pass)
      })
    })
  },
})

/** The one policy of AWS that grants everything has its place: with the role that administrators assume. */
function ruleOnAdmin(
  { form }: Policy,
  holders: readonly Group[],
  roleOf: ReadonlyMap<string, Role>,
  isForPeople: (role: Role) => Read<boolean>,
): Read<Ruling> {
  const tooMany = fail(
    `It allows every action on every resource to ${enumerate(holders.map(({ name }) => name))}.`,
  )
  if (form !== 'aws') return known(tooMany)
  const [other, ...more] = holders.filter((holder) => !isOfIdentityCenter(holder))
  if (other === undefined)
    return known(passWithNote('Only permission sets of IAM Identity Center hold it: review who has them.'))
  const role = more.length === 0 ? roleOf.get(other.arn) : undefined
  if (role === undefined) return known(tooMany)
  return mapRead(isForPeople(role), (people) =>
    people
      ? passWithNote(`The administrator role ${role.name} holds it: review who may assume it.`)
      : tooMany,
  )
}
