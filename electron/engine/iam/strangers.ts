import { holds } from './conditions'
import type { Condition } from './statements'

/**
 * Whether a condition holds for somebody who leaves its key out, or gives it one of these values: who is not whom the
 * policy means has no other to give. `null` for an operator that IAM does not document.
 */
export function letsPass(condition: Condition, values: readonly string[]): boolean | null {
  const answers = answersTo(condition, values)
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

/** Whether a condition holds for all of them, as it has to in a Deny that nobody gets around. */
export const holdsAlways = (condition: Condition, values: readonly string[]): boolean =>
  answersTo(condition, values).every((answer) => answer === true)

const answersTo = (condition: Condition, values: readonly string[]): readonly (boolean | null)[] =>
  [new Map<string, readonly string[]>(), ...values.map((value) => new Map([[condition.key, [value]]]))].map(
    (context) => holds(condition, context, false),
  )

/** A value that nobody's policy has in mind: only what takes any value takes it. */
export const anyValue = '~'
