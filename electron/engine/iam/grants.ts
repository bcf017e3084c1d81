import { coversAction } from './covers'
import { isEveryone, type Statement } from './statements'

/** `*`, `*:*`, `**`: nothing but wildcards, so that it matches every name. */
const isAll = (pattern: string): boolean => /^[*:]*\*[*:]*$/.test(pattern)

/** Whether a statement is about every resource, about all but some, or, in a trust policy, about what it stands on. */
export const isEverywhere = ({ resources }: Statement): boolean => resources === null || resources.some(isAll)

/**
 * Whether a statement allows every action on every resource, which CIS calls full administrative privileges. What its
 * conditions ask for is left aside, and so is what other statements deny.
 */
export const allowsEverything = (statements: readonly Statement[]): boolean =>
  statements.some(
    (one) =>
      one.effect === 'Allow' &&
      one.notResources === null &&
      (one.actions ?? []).some(isAll) &&
      isEverywhere(one),
  )

/**
 * Those of the actions that a policy allows on some resource, under whatever conditions. One that it denies everywhere,
 * unconditionally, it does not allow.
 *
 * @param matters which of the statements that allow something count; all of them if left out
 */
export const allowsAnyAction = (
  statements: readonly Statement[],
  actions: readonly string[],
  matters: (statement: Statement) => boolean = () => true,
): readonly string[] =>
  actions.filter(
    (action) =>
      statements.some((one) => one.effect === 'Allow' && coversAction(one, action) && matters(one)) &&
      !statements.some((one) => deniesEverywhere(one) && coversAction(one, action)),
  )

const deniesEverywhere = (one: Statement): boolean =>
  one.effect === 'Deny' &&
  one.conditions.length === 0 &&
  one.notResources === null &&
  one.notPrincipals === null &&
  (one.principals?.some(isEveryone) ?? true) &&
  isEverywhere(one)
