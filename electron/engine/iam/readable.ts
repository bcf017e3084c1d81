import type { StatementView } from '../../../shared/contract/views'

type Json = Readonly<Record<string, unknown>>

/**
 * The statements of a policy for a reader: names as they were written, not as they are compared. Only for a document
 * that `parsePolicy` took.
 */
export const readableStatements = (policy: string): readonly StatementView[] =>
  many(element(JSON.parse(policy) as Json, 'statement')).map((one) => toView(one as Json))

const toView = (statement: Json): StatementView => {
  const sid = element(statement, 'sid')
  return {
    sid: typeof sid === 'string' ? sid : null,
    effect: element(statement, 'effect') === 'Deny' ? 'Deny' : 'Allow',
    principals: named(statement, 'principal', principals),
    actions: named(statement, 'action', texts),
    resources: named(statement, 'resource', texts),
    conditions: Object.entries((element(statement, 'condition') ?? {}) as Json).flatMap(([operator, keys]) =>
      Object.entries(keys as Json).map(([key, values]) => ({ operator, key, values: texts(values) })),
    ),
  }
}

/** IAM takes the names of elements in any case. */
const element = (json: Json, name: string): unknown =>
  Object.entries(json).find(([key]) => key.toLowerCase() === name)?.[1]

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const texts = (value: unknown): readonly string[] => many(value).map(String)

function named(statement: Json, name: string, toNames: (value: unknown) => readonly string[]) {
  const these = element(statement, name)
  if (these !== undefined) return { not: false, names: toNames(these) }
  const others = element(statement, `not${name}`)
  return others === undefined ? null : { not: true, names: toNames(others) }
}

const principals = (value: unknown): readonly string[] =>
  value === '*' ? ['*'] : Object.values(value as Json).flatMap(texts)
