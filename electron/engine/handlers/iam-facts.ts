import type { Gap } from '../../../shared/domain/evidence'
import type {
  CredentialUse,
  Group,
  Policy,
  ReportedUser,
  Role,
  RoleUse,
  User,
} from '../../../shared/domain/inputs/iam'
import { policyHolders } from '../checks/policies/policy-holders'
import type { History } from '../store/history'

/** What one scan tells of the identities of an account, ready to be looked up. */
export interface IamFacts {
  readonly users: readonly User[]
  readonly groups: readonly Group[]
  readonly roles: readonly Role[]
  readonly policies: readonly Policy[]
  /** Policy id -> who has it. */
  readonly holders: ReadonlyMap<string, readonly Group[]>
  /** By ARN. */
  readonly policyOf: ReadonlyMap<string, Policy>
  readonly groupNamed: ReadonlyMap<string, Group>
  /** Group name -> its users. */
  readonly membersOf: ReadonlyMap<string, readonly User[]>
  /** By the ARN of the user or role; missing where it was not read. */
  readonly reported: ReadonlyMap<string, ReportedUser>
  readonly credentialUses: ReadonlyMap<string, CredentialUse>
  readonly roleUses: ReadonlyMap<string, RoleUse>
  /** Why identities are missing. */
  readonly gap: Gap | null
}

export function readIamFacts({ facts }: Pick<History, 'facts'>, scanId: string): IamFacts {
  const users = facts.list(scanId, 'iam.users')
  const groups = facts.list(scanId, 'iam.groups')
  const roles = facts.list(scanId, 'iam.roles')
  const policies = facts.list(scanId, 'iam.policies')
  const identities = { users: users.items, groups: groups.items, roles: roles.items }
  const membersOf = new Map<string, User[]>()
  for (const user of users.items)
    for (const name of user.groups) {
      const members = membersOf.get(name)
      if (members === undefined) membersOf.set(name, [user])
      else members.push(user)
    }
  return {
    ...identities,
    policies: policies.items,
    holders: policyHolders(identities),
    policyOf: byArn(policies.items),
    groupNamed: new Map(groups.items.map((group) => [group.name, group])),
    membersOf,
    reported: byArn(facts.list(scanId, 'iam.credential-report').items),
    credentialUses: byArn(facts.list(scanId, 'iam.credential-uses').items),
    roleUses: byArn(facts.list(scanId, 'iam.role-uses').items),
    gap: [users, groups, roles, policies].flatMap(({ gaps }) => gaps)[0] ?? null,
  }
}

const byArn = <T extends { readonly arn: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.arn, item]))
