export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='

/** One test of one field. */
export type Test =
  | {
      readonly type: 'compare'
      readonly field: readonly string[]
      readonly by: Comparison
      readonly value: string
    }
  | { readonly type: 'absent' | 'null' | 'true' | 'false'; readonly field: readonly string[] }

/** Brackets, operators and bare words as they stand; a quoted text as an object. */
export type Token = string | { readonly quoted: string }

const shapes =
  /\s*(?:(\|\||&&|!=|<=|>=|[=<>()])|"((?:[^"\\]|\\.)*)"|((?:\$\.)?(?:[^\s"()=<>!&|[\]]|\[(?:\d+|'[^']*')\])+))/y

/** The parts of a pattern, or `null` where some part is like none of them. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  const source = text.trimEnd()
  shapes.lastIndex = 0
  while (shapes.lastIndex < source.length) {
    const match = shapes.exec(source)
    if (match === null) return null
    const [, operator, quoted, word] = match
    tokens.push(
      quoted === undefined ? (operator ?? word ?? '') : { quoted: quoted.replaceAll(/\\(.)/g, '$1') },
    )
  }
  return tokens
}

const comparisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>=']
const isComparison = (token: Token | undefined): token is Comparison =>
  typeof token === 'string' && comparisons.includes(token)

/** The test that the tokens begin with, and what comes after it. */
export function asTest(
  tokens: readonly Token[],
): { readonly pattern: Test; readonly rest: readonly Token[] } | null {
  const [selector, verb, object] = tokens
  const field = typeof selector === 'string' ? fieldOf(selector) : null
  if (field === null) return null
  const rest = tokens.slice(3)
  if (isComparison(verb)) {
    const value = typeof object === 'string' ? bareWord(object) : (object?.quoted ?? null)
    return value === null ? null : { pattern: { type: 'compare', field, by: verb, value }, rest }
  }
  const type = states.get(`${wordOf(verb)} ${wordOf(object)}`)
  return type === undefined ? null : { pattern: { type, field }, rest }
}

const states = new Map<string, 'absent' | 'null' | 'true' | 'false'>([
  ['NOT EXISTS', 'absent'],
  ['IS NULL', 'null'],
  ['IS TRUE', 'true'],
  ['IS FALSE', 'false'],
])
const wordOf = (token: Token | undefined): string => (typeof token === 'string' ? token.toUpperCase() : '')

/** `%...%` is a regular expression, which is not followed. */
const bareWord = (word: string): string | null => (/^[%()&|=<>!]/.test(word) ? null : word)

/** `$.userIdentity['type']` as its steps. */
function fieldOf(selector: string): readonly string[] | null {
  if (!selector.startsWith('$.')) return null
  const steps = selector
    .slice(2)
    .replaceAll(/\[(?:'([^']*)'|(\d+))\]/g, '.$1$2')
    .split('.')
  const named = steps[0] === '' ? steps.slice(1) : steps
  return named.length === 0 || named.some((step) => step === '' || step.includes('*')) ? null : named
}
