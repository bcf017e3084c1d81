import type { PolicyShape, PrincipalElement } from './policy-schema'

/** One statement of a policy in one form, whichever of IAM's spellings it was written in. */
export interface Statement {
  /** Counted from 0, as in `Statement[2]`. */
  readonly position: number
  readonly sid: string | null
  readonly effect: 'Allow' | 'Deny'
  /** `null` where the statement names no principal (an identity policy) or only whom it leaves out. */
  readonly principals: readonly Principal[] | null
  /** Whom it leaves out: everyone else is meant. */
  readonly notPrincipals: readonly Principal[] | null
  /** In lower case: IAM does not mind. `null` where the statement says `NotAction`. */
  readonly actions: readonly string[] | null
  readonly notActions: readonly string[] | null
  /** `null` where the statement says `NotResource` or nothing. */
  readonly resources: readonly string[] | null
  readonly notResources: readonly string[] | null
  /** Whether `${...}` stands for a value of the request: only since version 2012-10-17 of the language. */
  readonly variables: boolean
  /** All of them must hold. */
  readonly conditions: readonly Condition[]
}

export interface Principal {
  /** `aws`, `service`, `federated`, `canonicaluser`; `*` where the policy says just that. */
  readonly type: string
  readonly id: string
}

export interface Condition {
  /** In lower case, as is the key: IAM does not mind. */
  readonly operator: string
  readonly key: string
  /** One of them has to match. */
  readonly values: readonly string[]
}

/** The statements of a document that has the shape of a policy. */
export const toStatements = ({ version, statement }: PolicyShape): readonly Statement[] =>
  statement.map((one, position) => ({
    position,
    sid: one.sid ?? null,
    effect: one.effect,
    principals: toPrincipals(one.principal),
    notPrincipals: toPrincipals(one.notprincipal),
    actions: lower(one.action),
    notActions: lower(one.notaction),
    resources: one.resource ?? null,
    notResources: one.notresource ?? null,
    variables: version === '2012-10-17',
    conditions: Object.entries(one.condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
    ),
  }))

const lower = (names: readonly string[] | undefined): readonly string[] | null =>
  names?.map((name) => name.toLowerCase()) ?? null

function toPrincipals(principal: PrincipalElement | undefined): readonly Principal[] | null {
  if (principal === undefined) return null
  return principal === '*'
    ? [{ type: '*', id: '*' }]
    : Object.entries(principal).flatMap(([type, ids]) => ids.map((id) => ({ type, id })))
}

/** Everyone, signed in or not: `"*"` and `{"AWS": "*"}` mean the same to AWS. */
export const isEveryone = ({ type, id }: Principal): boolean => id === '*' && (type === '*' || type === 'aws')

/** Whether a statement denies something to everyone; what, where and when is for its other parts to say. */
export const deniesEveryone = ({ effect, principals }: Statement): boolean =>
  effect === 'Deny' && (principals ?? []).some(isEveryone)
