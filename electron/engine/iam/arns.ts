import { matchesGlob } from './glob'

/** `arn`, partition, service, Region, account, and all the rest. */
const parts = 6

/**
 * Whether an ARN fits the tokens of a pattern, part by part: a wildcard stays inside the part it stands in. A pattern of
 * fewer parts fits nothing.
 */
export function matchesArn(pattern: readonly string[], arn: string): boolean {
  const wanted = split(pattern)
  const given = split(arn.split(''))
  return (
    wanted.length === parts &&
    given.length === parts &&
    wanted.every((tokens, index) => matchesGlob(tokens, (given[index] ?? []).join('')))
  )
}

function split(tokens: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]]
  for (const token of tokens) {
    // A colon that came out of a variable parts nothing.
    if (token === ':' && found.length < parts) found.push([])
    else found.at(-1)?.push(token)
  }
  return found
}

/** The account in an ARN, or an account that stands by itself; `null` where there is none, or a pattern of one. */
export function accountOf(arn: string): string | null {
  if (/^\d{12}$/.test(arn)) return arn
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1] ?? null
}
