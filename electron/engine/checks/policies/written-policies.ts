import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling, Verdict } from '../../../../shared/domain/finding'
import type { Policy } from '../../../../shared/domain/inputs/iam'
import type { Statement } from '../../iam/statements'
import type { Lists } from '../define-check'
import { notApplicable, pass, weigh } from '../judge'
import { statementsOf } from './policy-documents'
import { policyHolders } from './policy-holders'

export type PolicyLists = Lists<'iam.policies' | 'iam.users' | 'iam.groups' | 'iam.roles'>

/**
 * A verdict on every policy, but no ruling on those that AWS wrote, which the customer cannot change, and on those that
 * nobody has attached, which grant nothing: a permissions boundary may be as wide as it likes.
 *
 * @param fact the name that what was found has in the evidence
 */
export function judgeWritten(
  { 'iam.policies': policies, 'iam.users': users, 'iam.groups': groups, 'iam.roles': roles }: PolicyLists,
  fact: string,
  find: (statements: readonly Statement[], policy: Policy) => Read<readonly string[]>,
  toFailure: (found: readonly string[]) => Ruling,
): readonly Verdict[] {
  const holders = policyHolders({ users, groups, roles })
  return policies.map((policy) => {
    const excuse =
      policy.form === 'aws'
        ? 'AWS wrote this policy; you can only attach another one.'
        : holders.has(policy.arn)
          ? null
          : 'Nobody has it attached.'
    if (excuse !== null) return weigh(policy, {}, () => known(notApplicable(excuse)))
    const found = chainRead(statementsOf(policy.document, 'identity'), (statements) =>
      find(statements, policy),
    )
    return weigh(policy, { [fact]: found }, () =>
      mapRead(found, (names) => (names.length === 0 ? pass : toFailure(names))),
    )
  })
}
