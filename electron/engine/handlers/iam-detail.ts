import type {
  IdentityDetail,
  IdentityKind,
  IdentityRef,
  PolicyDocument,
} from '../../../shared/contract/views'
import type { Read } from '../../../shared/domain/evidence'
import type { Group, Policy, User } from '../../../shared/domain/inputs/iam'
import { policiesOf } from '../checks/policies/policy-holders'
import { parsePolicy, type PolicyKind } from '../iam/parse-policy'
import { readableStatements } from '../iam/readable'
import { nameInArn } from '../name-in-arn'
import type { IamFacts } from './iam-facts'
import { lastUseOfRole, lastUseOfUser, toLastUse } from './iam-rows'

/** What the facts alone tell of one identity. */
export type Described = Omit<IdentityDetail, 'scan' | 'consoleUrl' | 'findings'>

/** `null` for an id that the scan does not know. */
export function describeIdentity(facts: IamFacts, id: string): Described | null {
  const user = facts.users.find(({ arn }) => arn === id)
  if (user !== undefined) return describeUser(facts, user)
  const group = facts.groups.find(({ arn }) => arn === id)
  if (group !== undefined) {
    const members = (facts.membersOf.get(group.name) ?? []).map((member) => toRef('user', member))
    return { ...common('group', group), policies: policiesFor(facts, group), members }
  }
  const role = facts.roles.find(({ arn }) => arn === id)
  if (role !== undefined)
    return {
      ...common('role', role),
      policies: policiesFor(facts, role),
      boundary: boundaryOf(facts, role.boundary),
      trust: toDocument(role.trust, 'trust'),
      lastUse: lastUseOfRole(facts, role),
    }
  const policy = facts.policyOf.get(id)
  if (policy === undefined) return null
  return {
    ...common('policy', { ...policy, path: '/', createdAt: null }),
    form: policy.form,
    holders: (facts.holders.get(id) ?? []).map((holder) => toRef(kindOf(holder), holder)),
    document: toDocument(policy.document, 'identity'),
  }
}

function describeUser(facts: IamFacts, user: User): Described {
  const reported = facts.reported.get(user.arn)
  const uses = facts.credentialUses.get(user.arn)
  const groups = user.groups.flatMap((name) => facts.groupNamed.get(name) ?? [])
  return {
    ...common('user', user),
    policies: [
      ...policiesFor(facts, user),
      ...groups.flatMap((group) => policiesFor(facts, group, group.name)),
    ],
    groups: groups.map((group) => toRef('group', group)),
    boundary: boundaryOf(facts, user.boundary),
    lastUse: lastUseOfUser(uses),
    signIn:
      reported === undefined
        ? null
        : {
            consolePassword: reported.consolePassword,
            mfa: reported.mfa,
            credentials: (uses?.credentials ?? []).map(({ name, lastUsed }) => ({
              name,
              lastUse: lastUsed.known ? toLastUse(lastUsed.value) : { status: 'unread' },
            })),
          },
  }
}

const common = (
  kind: IdentityKind,
  { arn, name, path, createdAt }: Pick<Group, 'arn' | 'name' | 'path' | 'createdAt'>,
): Described => ({
  kind,
  id: arn,
  name,
  path,
  createdAt,
  form: null,
  policies: [],
  groups: [],
  members: [],
  holders: [],
  boundary: null,
  document: null,
  trust: null,
  lastUse: null,
  signIn: null,
})

const toRef = (kind: IdentityKind, { arn, name }: Pick<Group, 'arn' | 'name'>): IdentityRef => ({
  kind,
  id: arn,
  name,
})

const kinds: Readonly<Record<string, IdentityKind>> = {
  'AWS::IAM::User': 'user',
  'AWS::IAM::Group': 'group',
}
const kindOf = ({ type }: Pick<Group, 'type'>): IdentityKind => kinds[type] ?? 'role'

const policiesFor = (facts: IamFacts, identity: Group, through: string | null = null) =>
  policiesOf(identity).map((id) => ({ ...policyRef(facts, id), through }))

function policyRef({ policyOf }: IamFacts, id: string): IdentityRef & { readonly form: Policy['form'] } {
  const policy = policyOf.get(id)
  return policy === undefined
    ? { kind: 'policy', id, name: nameInArn(id), form: formOf(id) }
    : { ...toRef('policy', policy), form: policy.form }
}

const formOf = (id: string): Policy['form'] => (/^arn:[^:]*:iam::aws:/.test(id) ? 'aws' : 'customer')

const boundaryOf = (facts: IamFacts, id: string | null): IdentityRef | null => {
  if (id === null) return null
  const { kind, name } = policyRef(facts, id)
  return { kind, id, name }
}

function toDocument(document: Read<string>, kind: PolicyKind): PolicyDocument {
  if (!document.known) return { status: 'unread', gap: document.gap }
  const parsed = parsePolicy(document.value, kind)
  const json = JSON.stringify(JSON.parse(document.value), null, 2)
  if (parsed.ok) return { status: 'read', json, statements: readableStatements(document.value) }
  const [{ position, problem }] = parsed.faults
  return { status: 'faulty', json, fault: position === '' ? problem : `${position}: ${problem}` }
}
