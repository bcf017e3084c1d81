import { chainRead, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { allowsAnyAction } from '../../iam/grants'
import { whoOutside } from '../../iam/outsiders'
import type { Statement } from '../../iam/statements'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'
import { notManaging } from '../management-account'
import { statementsOf } from '../policies/policy-documents'

export default defineCheck({
  id: 'organizations.delegated-policy-admin',
  title: 'A member account administers organization policies',
  action: 'Delegate organization policies to a member account',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'organizations.policy-delegation',
  rationale:
    'No policy of an organization bounds its management account, so as few people as possible should work in it. A delegation policy lets a member account write and attach policies instead. One that lets members only look around delegates nothing.',
  risk: 'Everyone who maintains guardrails signs in to the one account that no guardrail holds.',
  remediation: {
    steps: [
      'In the management account open AWS Organizations, Settings, Delegated administrator for AWS Organizations.',
      'Choose Delegate, name the account of the security team, and allow it to create, change and attach policies.',
    ],
    cli: 'aws organizations put-resource-policy --content file://delegation.json',
    terraform: `resource "aws_organizations_resource_policy" "this" {
  content = data.aws_iam_policy_document.delegation.json
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.1.5',
    'AWS Organizations User Guide, "Delegated administrator for AWS Organizations"',
    'AWS Organizations User Guide, "Resource-based policy examples for AWS Organizations"',
  ],
  evaluate: ({ 'organizations.policy-delegation': found }, { account }) =>
    found.map(({ delegation }) => {
      if (delegation === null) return notManaging(account, 'delegation', null)
      const own = accountIdOf(account)
      const { policy } = delegation
      const statements = statementsOf(policy, 'resource', answer)
      const administrators = mapRead(statements, (all) => accountsIn(all.filter(administers), own))
      return weigh(account, { administrators }, () =>
        chainRead(administrators, (ids) =>
          mapRead(statements, (all) => ruleOn(ids, policy, accountsIn(all, own))),
        ),
      )
    }),
})

const answer = { operation: 'organizations:DescribeResourcePolicy', region: 'global' }

function ruleOn(
  administrators: readonly string[],
  policy: Read<string | null>,
  named: readonly string[],
): Ruling {
  if (administrators.length > 0) return pass
  if (policy.known && policy.value === null) return fail('The organization has no delegation policy.')
  return named.length > 0
    ? fail('The delegation policy lets members look at policies, and change none.')
    : fail('The delegation policy names no member account.')
}

/** Statements are asked one by one: what one account may look at and another may change is not the same. */
const administers = (statement: Statement): boolean => allowsAnyAction([statement], writing).length > 0

const writing = [
  'organizations:CreatePolicy',
  'organizations:UpdatePolicy',
  'organizations:DeletePolicy',
  'organizations:AttachPolicy',
  'organizations:DetachPolicy',
  'organizations:EnablePolicyType',
  'organizations:DisablePolicyType',
]

const accountsIn = (statements: readonly Statement[], own: string): readonly string[] => [
  ...new Set(
    whoOutside(statements, own)
      .flatMap(({ kind, id }) => (kind === 'account' ? [id] : []))
      .sort(),
  ),
]
