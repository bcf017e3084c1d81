import type { Pattern } from './filter-pattern'
import type { Test } from './filter-tokens'

/** An event as CloudTrail writes it, as far as patterns ask for it. */
export type LogEvent = Readonly<Record<string, unknown>>

/**
 * Whether CloudWatch would count the event. A comparison with a field that is not there holds for nothing, neither for `=`
 * nor for `!=`.
 */
export function matchesPattern(pattern: Pattern, event: LogEvent): boolean {
  switch (pattern.type) {
    case 'all':
      return pattern.of.every((each) => matchesPattern(each, event))
    case 'any':
      return pattern.of.some((each) => matchesPattern(each, event))
    case 'absent':
      return valueAt(event, pattern.field) === undefined
    case 'null':
      return valueAt(event, pattern.field) === null
    case 'true':
    case 'false':
      return valueAt(event, pattern.field) === (pattern.type === 'true')
    case 'compare':
      return compares(valueAt(event, pattern.field), pattern)
  }
}

const valueAt = (event: LogEvent, field: readonly string[]): unknown =>
  field.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as LogEvent)[step]
        : undefined,
    event,
  )

function compares(found: unknown, { by, value }: Extract<Test, { type: 'compare' }>): boolean {
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') return false
  switch (by) {
    case '=':
      return isLike(String(found), value)
    case '!=':
      return !isLike(String(found), value)
    case '<':
      return Number(found) < Number(value)
    case '<=':
      return Number(found) <= Number(value)
    case '>':
      return Number(found) > Number(value)
    case '>=':
      return Number(found) >= Number(value)
  }
}

/** `*` stands for any text, in quotes as well. Each piece is looked for once, left to right: no text makes it slow. */
function isLike(text: string, wanted: string): boolean {
  const [first = '', ...others] = wanted.split('*')
  if (others.length === 0) return text === wanted
  const last = others.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false
  let from = first.length
  for (const piece of others.slice(0, -1)) {
    const at = text.indexOf(piece, from)
    if (at === -1) return false
    from = at + piece.length
  }
  return from <= text.length - last.length
}
