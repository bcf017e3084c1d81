import { known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type { Policy, Role, User } from '../../../../shared/domain/inputs/iam'
import { allowsEverything } from '../../iam/grants'
import { admitsPeople } from '../../iam/people'
import { statementsOf } from './policy-documents'
import { policiesOf, type Identities } from './policy-holders'
import { either } from '../unread-logic'

export interface Candidate {
  readonly identity: User | Role
  readonly isAdministrator: Read<boolean>
}

/**
 * Every user, and every role that people can assume, that may be an administrator: a policy of its own or of its groups
 * grants everything, and no boundary takes it back. Those who certainly are none are left out.
 */
export function administrators(
  { users, groups, roles, policies }: Identities & { readonly policies: readonly Policy[] },
  accountId: string,
): readonly Candidate[] {
  const full = new Map(policies.map(({ arn, document }) => [arn, grantsEverything(document)]))
  const grants = (policy: string): Read<boolean> => full.get(policy) ?? notTold(policy)
  const anyGrants = (ids: readonly string[]): Read<boolean> => ids.map(grants).reduce(either, known(false))
  const groupPolicies = new Map(groups.map((group) => [group.name, policiesOf(group)]))
  const unbounded = ({ boundary }: User | Role): Read<boolean> =>
    boundary === null ? known(true) : grants(boundary)
  const forPeople = ({ trust }: Role): Read<boolean> =>
    mapRead(statementsOf(trust, 'trust'), (statements) => admitsPeople(statements, accountId))

  return [
    ...users.map((user) => ({
      identity: user,
      isAdministrator: all(
        anyGrants([...policiesOf(user), ...user.groups.flatMap((name) => groupPolicies.get(name) ?? [])]),
        () => unbounded(user),
      ),
    })),
    ...roles.map((role) => ({
      identity: role,
      isAdministrator: all(
        anyGrants(policiesOf(role)),
        () => unbounded(role),
        () => forPeople(role),
      ),
    })),
  ].filter(({ isAdministrator }) => !isAdministrator.known || isAdministrator.value)
}

const grantsEverything = (document: Read<string>): Read<boolean> =>
  mapRead(statementsOf(document, 'identity'), allowsEverything)

/** True where all are; false as soon as one is, whatever the others may be. A later one is asked only where it matters. */
function all(first: Read<boolean>, ...others: readonly (() => Read<boolean>)[]): Read<boolean> {
  let answer = first
  for (const other of others) {
    if (answer.known && !answer.value) return answer
    const next = other()
    if (!next.known) answer = answer.known ? next : answer
    else if (!next.value) return next
  }
  return answer
}

const notTold = (policy: string): Read<never> =>
  unread({
    operation: 'iam:GetAccountAuthorizationDetails',
    region: 'global',
    reason: 'unexpected',
    detail: `AWS's answer does not hold the policy ${policy}.`,
  })
