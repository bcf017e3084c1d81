import { inlinePolicyId, type Group, type Role, type User } from '../../../../shared/domain/inputs/iam'

export interface Identities {
  readonly users: readonly User[]
  readonly groups: readonly Group[]
  readonly roles: readonly Role[]
}

/** Policy ARN or id -> who has it attached or written into it. A permissions boundary grants nothing and is left out. */
export function policyHolders({ users, groups, roles }: Identities): ReadonlyMap<string, readonly Group[]> {
  const holders = new Map<string, Group[]>()
  for (const identity of [...users, ...groups, ...roles])
    for (const policy of policiesOf(identity)) {
      const found = holders.get(policy)
      if (found === undefined) holders.set(policy, [identity])
      else found.push(identity)
    }
  return holders
}

/** ARNs and ids of all policies of an identity, those of its groups left out. */
export const policiesOf = ({ arn, attached, inline }: Pick<Group, 'arn' | 'attached' | 'inline'>) => [
  ...attached,
  ...inline.map((name) => inlinePolicyId(arn, name)),
]

/** A role that a service of AWS made for itself, and keeps. */
export const isServiceLinked = ({ path }: Pick<Group, 'path'>): boolean =>
  path.startsWith('/aws-service-role/')

/** A role that IAM Identity Center made for a permission set. */
export const isOfIdentityCenter = ({ path }: Pick<Group, 'path'>): boolean =>
  path.startsWith('/aws-reserved/sso.amazonaws.com/')
