import { known } from '../../../shared/domain/evidence'
import type { Resource, Ruling, Verdict } from '../../../shared/domain/finding'
import type { PasswordPolicy, PasswordPolicyState } from '../../../shared/domain/inputs/iam'
import { fail, judge } from './judge'

/** Rules on what the account's own password policy asks for. Where it has none, IAM's default holds and is a failure. */
export const judgePolicies = (
  states: readonly PasswordPolicyState[],
  account: Resource,
  rule: (policy: PasswordPolicy) => Ruling,
): readonly Verdict[] =>
  states.map(({ region, policy }) =>
    judge({ ...account, region }, { policy: known(policy) }, (facts) =>
      facts.policy === null
        ? fail("The account relies on IAM's default password policy.")
        : rule(facts.policy),
    ),
  )
