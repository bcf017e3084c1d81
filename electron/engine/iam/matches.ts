import { namingsOf, type Caller, type Naming } from './callers'
import { holds } from './conditions'
import { coversAction, coversResource } from './covers'
import type { Statement } from './statements'
import type { Context } from './variables'

/** One call as IAM sees it. */
export interface Asked {
  readonly caller: Caller
  /** `service:Action`. */
  readonly action: string
  /** ARN, or `*` for an action that is about no resource. */
  readonly resource: string
  /** Who owns the resource; `null` to take it from the ARN, or else for the caller's own account. */
  readonly resourceAccount: string | null
  readonly context: Context
}

/** A policy with the name that a decision gives it, such as `identityPolicies[0]`. */
export interface Document {
  readonly place: string
  readonly statements: readonly Statement[]
}

/** All policies that have a say. What is not in use is `null`, or an empty list. */
export interface Policies {
  readonly identity: readonly Document[]
  /** On the resource; the trust policy for `sts:AssumeRole`, the key policy for a key. */
  readonly resource: Document | null
  readonly boundary: Document | null
  readonly session: Document | null
  /** One list a level, root first. At each level one of them has to allow. */
  readonly scps: readonly (readonly Document[])[]
  /** The policy that allows everything is attached everywhere and not listed. */
  readonly rcps: readonly (readonly Document[])[]
}

/** A statement that is about a call. */
export interface Match {
  readonly position: string
  readonly effect: Statement['effect']
  readonly namings: readonly Naming[]
  /** Whether all its conditions hold; else one of them has an operator that nobody knows, and the others hold. */
  readonly certain: boolean
}

/** The statements of a policy that are about a call, and whose conditions hold or may hold. */
export const matchesIn = (
  { place, statements }: Document,
  asked: Asked,
  { boundary }: Policies,
): readonly Match[] =>
  statements.flatMap((written) => {
    // To a caller with a boundary, a Deny with NotPrincipal applies whomever it leaves out.
    const spares = written.effect === 'Allow' || written.notPrincipals === null || boundary === null
    const statement = spares ? written : { ...written, notPrincipals: [] }
    const { effect, principals, notPrincipals, conditions, variables } = statement
    const namings = namingsOf(statement, asked.caller)
    if ((principals ?? notPrincipals) !== null && namings.length === 0) return []
    if (!coversAction(statement, asked.action)) return []
    if (!coversResource(statement, asked.resource, asked.context)) return []
    const answers = conditions.map((condition) => holds(condition, asked.context, variables))
    if (answers.includes(false)) return []
    const position = `${place}.Statement[${statement.position}]`
    return [{ position, effect, namings, certain: !answers.includes(null) }]
  })
