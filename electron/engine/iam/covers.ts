import { matchesGlob } from './glob'
import type { Statement } from './statements'
import { fillIn, type Context } from './variables'

const none: Context = new Map()

/** Whether a statement is about an action. IAM ignores letter case here, and knows no variables. */
export function coversAction({ actions, notActions }: Statement, action: string): boolean {
  const name = action.toLowerCase()
  const matches = (patterns: readonly string[]) => patterns.some((pattern) => matchesGlob(pattern, name))
  return actions === null ? !matches(notActions ?? []) : matches(actions)
}

/**
 * Whether a statement is about a resource. One that names none, as in a trust policy, is about what it stands on.
 *
 * @param context what fills in variables; without it a pattern that holds one matches nothing
 */
export function coversResource(
  { resources, notResources, variables }: Statement,
  resource: string,
  context: Context = none,
): boolean {
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) => {
      const tokens = fillIn(pattern, variables ? context : null)
      return tokens !== null && matchesGlob(tokens, resource)
    })
  return resources === null ? !matches(notResources ?? []) : matches(resources)
}
