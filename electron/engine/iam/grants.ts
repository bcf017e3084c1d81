import type { Statement } from './statements'

/** `*`, `*:*`, `**`: nothing but wildcards, so that it matches every name. */
const isAll = (pattern: string): boolean => /^[*:]*\*[*:]*$/.test(pattern)

/**
 * Whether a statement allows every action on every resource, which CIS calls full administrative privileges. What its
 * conditions ask for is left aside, and so is what other statements deny.
 */
export const allowsEverything = (statements: readonly Statement[]): boolean =>
  statements.some(
    ({ effect, actions, resources }) =>
      effect === 'Allow' && (actions ?? []).some(isAll) && (resources ?? []).some(isAll),
  )
