import { accountOf } from './arns'
import type { Principal, Statement } from './statements'

/** Who makes a request. */
export interface Caller {
  /** ARN of a user, a role, or a session of a role. */
  readonly arn: string
  readonly account: string
  /** ARN of the role that a session belongs to, or of the role itself; `null` for a user. */
  readonly role: string | null
}

/**
 * How a policy on a resource names a caller: by a wildcard, in person, by the role whose session it is, or by the account
 * only, which leaves the rest to the account's own policies. `null` where it does not.
 */
export type Naming = 'everyone' | 'in-person' | 'by-role' | 'by-account'

const strongest: readonly Naming[] = ['everyone', 'in-person', 'by-role', 'by-account']

/** The ways in which a statement means a caller; none where it means others only. */
export function namingsOf({ principals, notPrincipals }: Statement, caller: Caller): readonly Naming[] {
  if (notPrincipals !== null) return notPrincipals.some((one) => names(one, caller)) ? [] : ['everyone']
  const found = new Set((principals ?? []).map((one) => names(one, caller)))
  return strongest.filter((naming) => found.has(naming))
}

function names({ type, id }: Principal, { arn, account, role }: Caller): Naming | null {
  if (type !== 'aws' && type !== '*') return null
  if (id === '*') return 'everyone'
  if (id === role) return 'by-role'
  if (id === arn) return 'in-person'
  return namesAccount(id, account) ? 'by-account' : null
}

/** `arn:aws:iam::111122223333:root` means the account, as its bare number does. */
export const namesAccount = (id: string, account: string): boolean =>
  /^\d{12}$|:root$/.test(id) && accountOf(id) === account
