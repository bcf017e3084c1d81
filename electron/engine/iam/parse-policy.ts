import { elementNames, policySchema } from './policy-schema'
import { toStatements, type Statement } from './statements'

/**
 * Where a policy stands. `identity`: attached to or written into a user, group or role; also a boundary, a session policy
 * or an SCP. `resource`: on a bucket, a key, a queue. `trust`: on a role, and says who may assume it.
 */
export type PolicyKind = 'identity' | 'resource' | 'trust'

export interface Fault {
  /** `Statement[2].Effect`; empty for the document as a whole. */
  readonly position: string
  readonly problem: string
}

export type Parsed =
  | { readonly ok: true; readonly statements: readonly Statement[] }
  | { readonly ok: false; readonly faults: readonly [Fault, ...Fault[]] }

/**
 * A policy document by IAM's grammar for its kind, with all that is wrong with it. Never throws: the text may come from
 * anywhere.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string, kind: PolicyKind): Parsed {
  const json = parseJson(text)
  if (json === undefined) return refused([{ position: '', problem: 'It is no JSON.' }])
  const shape = policySchema.safeParse(json)
  if (!shape.success)
    return refused(
      shape.error.issues.map(({ path, message }) => ({ position: toPosition(path), problem: message })),
    )
  const statements = toStatements(shape.data)
  return refused(
    statements.flatMap((statement) => faultsOf(statement, kind)),
    statements,
  )
}

function refused(faults: readonly Fault[], statements: readonly Statement[] = []): Parsed {
  const [first, ...others] = faults
  return first === undefined ? { ok: true, statements } : { ok: false, faults: [first, ...others] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const toPosition = (path: readonly PropertyKey[]): string =>
  path
    .map((part) =>
      typeof part === 'number' ? `[${part}]` : `.${elementNames[String(part)] ?? String(part)}`,
    )
    .join('')
    .replace(/^\./, '')

/** What the grammar of the kind asks of each statement beyond the shape. */
function faultsOf(statement: Statement, kind: PolicyKind): readonly Fault[] {
  const fault = (problem: string): Fault => ({ position: `Statement[${statement.position}]`, problem })
  const named = (...elements: readonly (readonly unknown[] | null)[]): number =>
    elements.filter((element) => element !== null).length
  const principals = named(statement.principals, statement.notPrincipals)
  const resources = named(statement.resources, statement.notResources)
  return [
    ...(named(statement.actions, statement.notActions) === 1
      ? []
      : [fault('It needs either Action or NotAction.')]),
    ...(kind === 'identity' && principals > 0 ? [fault('A policy of an identity names no principal.')] : []),
    ...(kind !== 'identity' && principals !== 1 ? [fault('It needs either Principal or NotPrincipal.')] : []),
    ...(kind === 'trust' && resources > 0 ? [fault('A trust policy names no resource.')] : []),
    ...(kind !== 'trust' && resources !== 1 ? [fault('It needs either Resource or NotResource.')] : []),
  ]
}
