import { asTest, tokensOf, type Test, type Token } from './filter-tokens'

/** What a filter pattern asks of an event: tests, joined. */
export type Pattern =
  Test | { readonly type: 'all' | 'any'; readonly of: readonly [Pattern, Pattern, ...Pattern[]] }

interface Parsed {
  readonly pattern: Pattern
  readonly rest: readonly Token[]
}

/**
 * Reads a pattern for JSON events. `null` where it is none, or uses words that are not understood here (regular expressions,
 * wildcards in a selector): then nothing may be said of what it catches.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function parsePattern(text: string): Pattern | null {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1]
  const tokens = inner === undefined ? null : tokensOf(inner)
  const parsed = tokens === null ? null : joined(tokens, '||')
  return parsed?.rest.length === 0 ? parsed.pattern : null
}

/** `&&` binds closer than `||`. */
function joined(tokens: readonly Token[], by: '&&' | '||'): Parsed | null {
  const part = (from: readonly Token[]) => (by === '||' ? joined(from, '&&') : operand(from))
  const first = part(tokens)
  if (first === null) return null
  const parts: Pattern[] = []
  let { rest } = first
  while (rest[0] === by) {
    const next = part(rest.slice(1))
    if (next === null) return null
    parts.push(next.pattern)
    rest = next.rest
  }
  const [second, ...others] = parts
  if (second === undefined) return first
  return { pattern: { type: by === '||' ? 'any' : 'all', of: [first.pattern, second, ...others] }, rest }
}

function operand(tokens: readonly Token[]): Parsed | null {
  const [token, ...rest] = tokens
  if (token === '(') {
    const within = joined(rest, '||')
    return within?.rest[0] === ')' ? { pattern: within.pattern, rest: within.rest.slice(1) } : null
  }
  return asTest(tokens)
}
