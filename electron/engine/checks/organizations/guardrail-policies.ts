import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Guardrails, MemberAccount } from '../../../../shared/domain/inputs/organizations'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, notApplicable, pass, weigh } from '../judge'
import { notManaging } from '../management-account'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'organizations.guardrail-policies',
  title: 'Guardrail policies (SCP or RCP) reach every member account',
  action: 'Put every member account under a guardrail policy',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'organizations.guardrails',
  rationale:
    'A service or resource control policy holds for everyone in an account, root included. The ones that AWS attaches by itself allow everything and guard nothing, so a policy of your own is asked for. What it says is for you to decide.',
  risk: 'An administrator of one member account, or whoever has become one, leaves the organization, stops the trail or opens a Region that nobody watches.',
  remediation: {
    steps: [
      'In the management account open AWS Organizations, Policies, and switch on service control policies.',
      'Write a policy that denies stopping CloudTrail, AWS Config and GuardDuty, and leaving the organization.',
      'Attach it to one organizational unit, watch what breaks, then attach it to the root.',
    ],
    cli: 'aws organizations enable-policy-type --root-id ROOT --policy-type SERVICE_CONTROL_POLICY\naws organizations attach-policy --policy-id POLICY --target-id ROOT',
    terraform: `resource "aws_organizations_policy_attachment" "guardrails" {
  policy_id = aws_organizations_policy.guardrails.id
  target_id = aws_organizations_organization.this.roots[0].id
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.1.2',
    'AWS Organizations User Guide, "Service control policies (SCPs)"',
  ],
  evaluate: ({ 'organizations.guardrails': found }, { account }) =>
    found.map(({ guardrails }) => {
      if (guardrails === null) return notManaging(account, 'guardrails', null)
      const policies = guardrails.policies.map(({ name, kind }) => ({ name, kind }))
      return weigh(account, { policies: known(policies) }, () => ruleOn(guardrails))
    }),
})

function ruleOn({ policies, members }: Guardrails): Read<Ruling> {
  // A root holds every account, those too that will come.
  const atRoot = anyOf(policies.map(({ targets }) => mapRead(targets, (ids) => ids.some(isRoot))))
  if (atRoot.known && atRoot.value) return known(pass)
  if (!members.known) return members
  if (members.value.length === 0)
    return known(notApplicable('The organization has no active account beside the management account.'))
  if (policies.length === 0) return known(fail(none))
  const reached = members.value.map((member) => ({ id: member.id, isReached: isReached(member, policies) }))
  const left = reached.filter(({ isReached: is }) => is.known && !is.value)
  if (left.length > 0)
    return known(fail(`No guardrail policy reaches ${enumerate(left.map(({ id }) => id))}.`))
  return reached.map(({ isReached: is }) => is).find((is) => !is.known) ?? known(pass)
}

const none = 'The organization has no service or resource control policy of its own that is in force.'

const isRoot = (target: string): boolean => target.startsWith('r-')

/** By a policy of its own, or of something that it stands in. */
const isReached = ({ id, within }: MemberAccount, policies: Guardrails['policies']): Read<boolean> =>
  anyOf(
    policies.flatMap(({ targets }) =>
      targets.known
        ? [
            known(targets.value.includes(id)),
            ...(targets.value.some((target) => !/^\d{12}$/.test(target))
              ? [mapRead(within, (parents) => targets.value.some((target) => parents.includes(target)))]
              : []),
          ]
        : [targets],
    ),
  )
