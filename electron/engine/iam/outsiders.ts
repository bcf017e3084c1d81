import { accountOf } from './arns'
import type { Principal, Statement } from './statements'

/** Somebody outside an account whom a policy allows something. */
export interface Outsider {
  /** `principal`: one of AWS's own ids that tells no account, such as a canonical user. */
  readonly kind: 'anyone' | 'account' | 'service' | 'federated' | 'principal'
  /** The account's id, the service's name, the provider, or what the policy says. */
  readonly id: string
  /** The statement that allows it. */
  readonly statement: Statement
}

/**
 * Whom a policy allows something who is not of the account, with the statement that does so: what its conditions ask for
 * is for the caller to judge. Of an ARN the account counts, whichever role or user of it the policy names.
 *
 * @param account the id of the account that the policy belongs to
 */
export const whoOutside = (statements: readonly Statement[], account: string): readonly Outsider[] =>
  statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) =>
      (statement.notPrincipals === null ? (statement.principals ?? []) : [anyone])
        .map((principal) => ({ ...toOutsider(principal), statement }))
        .filter(({ kind, id }) => kind !== 'account' || id !== account),
    )

const anyone: Principal = { type: '*', id: '*' }

function toOutsider({ type, id }: Principal): Omit<Outsider, 'statement'> {
  if (/[*?]/.test(id)) return { kind: 'anyone', id }
  if (type === 'service') return { kind: 'service', id }
  if (type === 'federated') return { kind: 'federated', id }
  const owner = accountOf(id)
  return owner === null ? { kind: 'principal', id } : { kind: 'account', id: owner }
}
