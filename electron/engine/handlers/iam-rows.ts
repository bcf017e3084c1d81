import type { IdentityKind, IdentityRow, LastUse } from '../../../shared/contract/views'
import type { CredentialUse, Group, Policy, Role, User } from '../../../shared/domain/inputs/iam'
import { parsePolicy } from '../iam/parse-policy'
import type { IamFacts } from './iam-facts'

const plural = { user: 'users', group: 'groups', role: 'roles', policy: 'policies' } as const

/** As a reader looks a name up: capitals do not come first, and 2 comes before 10. */
const inOrder = new Intl.Collator('en', { numeric: true })

/** All identities of one kind, by name. */
export const identitiesOf = (facts: IamFacts, kind: IdentityKind): readonly IdentityRow[] => {
  const rows: Readonly<Record<IdentityKind, () => readonly IdentityRow[]>> = {
    user: () => facts.users.map((user) => userRow(facts, user)),
    group: () => facts.groups.map((group) => groupRow(facts, group)),
    role: () => facts.roles.map((role) => roleRow(facts, role)),
    policy: () => facts.policies.map((policy) => policyRow(facts, policy)),
  }
  return [...rows[kind]()].sort((one, other) => inOrder.compare(one.name, other.name))
}

export const countOf = (facts: IamFacts, kind: IdentityKind): number => facts[plural[kind]].length

const base = (kind: IdentityKind, { arn, name }: Pick<Group, 'arn' | 'name'>) => ({
  kind,
  id: arn,
  name,
  path: '/',
  form: null,
  policies: 0,
  peers: 0,
  trusts: [],
  lastUse: null,
})
const ownPolicies = ({ attached, inline }: Group) => attached.length + inline.length

const userRow = ({ credentialUses }: IamFacts, user: User): IdentityRow => ({
  ...base('user', user),
  path: user.path,
  policies: ownPolicies(user),
  peers: user.groups.length,
  lastUse: lastUseOfUser(credentialUses.get(user.arn)),
})

const groupRow = ({ membersOf }: IamFacts, group: Group): IdentityRow => ({
  ...base('group', group),
  path: group.path,
  policies: ownPolicies(group),
  peers: membersOf.get(group.name)?.length ?? 0,
})

const roleRow = (facts: IamFacts, role: Role): IdentityRow => ({
  ...base('role', role),
  path: role.path,
  policies: ownPolicies(role),
  trusts: trustedBy(role),
  lastUse: lastUseOfRole(facts, role),
})

const policyRow = ({ holders }: IamFacts, policy: Policy): IdentityRow => ({
  ...base('policy', policy),
  form: policy.form,
  peers: holders.get(policy.arn)?.length ?? 0,
})

export const toLastUse = (date: string | null): LastUse =>
  date === null ? { status: 'never' } : { status: 'used', at: date }

export function lastUseOfRole({ roleUses }: IamFacts, { arn }: Pick<Role, 'arn'>): LastUse {
  const use = roleUses.get(arn)
  return use === undefined ? { status: 'unread' } : toLastUse(use.lastUsed)
}

/** The newest use of any credential that works. */
export function lastUseOfUser(uses: CredentialUse | undefined): LastUse {
  if (uses === undefined) return { status: 'unread' }
  const dates: string[] = []
  for (const { lastUsed } of uses.credentials) {
    if (!lastUsed.known) return { status: 'unread' }
    if (lastUsed.value !== null) dates.push(lastUsed.value)
  }
  return toLastUse(dates.sort().at(-1) ?? null)
}

/** Whom the trust policy allows, each once; none where it cannot be read. */
function trustedBy({ trust }: Role): readonly string[] {
  if (!trust.known) return []
  const parsed = parsePolicy(trust.value, 'trust')
  if (!parsed.ok) return []
  const ids = parsed.statements.flatMap(({ effect, principals }) =>
    effect === 'Allow' ? (principals ?? []).map(({ id }) => id) : [],
  )
  return [...new Set(ids)]
}
