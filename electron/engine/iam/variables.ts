import { plainText } from './glob'

/** Condition keys in lower case, with the values that a request gives them. A key that is not there is absent. */
export type Context = ReadonlyMap<string, readonly string[]>

/** The three characters that are written so where no wildcard or variable is meant. */
const plainCharacters: ReadonlySet<string> = new Set(['*', '?', '$'])

const variable = /\$\{([^}]*)\}/g
const withDefault = /^\s*([^,]+?)\s*,\s*'(.*)'\s*$/s

/**
 * A text of a policy as the tokens of a pattern, its variables filled in from the request: what comes out of one is plain
 * text, wildcards or not. `null` where the request has no single value for one and the policy names no default: such a
 * text matches nothing.
 *
 * @param context `null` where the policy's version knows no variables: `${...}` is text like any other
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fillIn(template: string, context: Context | null): readonly string[] | null {
  if (context === null) return template.split('')
  const tokens: string[] = []
  let end = 0
  for (const { 0: whole, 1: inner = '', index } of template.matchAll(variable)) {
    const value = plainCharacters.has(inner) ? inner : valueOf(inner, context)
    if (value === null) return null
    tokens.push(...template.slice(end, index).split(''), ...plainText(value))
    end = index + whole.length
  }
  return [...tokens, ...template.slice(end).split('')]
}

function valueOf(inner: string, context: Context): string | null {
  const [, key = inner.trim(), fallback = null] = withDefault.exec(inner) ?? []
  const [value, ...more] = context.get(key.toLowerCase()) ?? []
  return value !== undefined && more.length === 0 ? value : fallback
}

/** Whether a text holds a wildcard or a variable, and so says more than one thing. */
export const isFixed = (value: string): boolean => value !== '' && !/[*?]|\$\{/.test(value)

/** The text that tokens stand for where wildcards mean nothing. */
export const textOf = (tokens: readonly string[]): string =>
  tokens.map((token) => (token.length === 2 ? token.slice(1) : token)).join('')
