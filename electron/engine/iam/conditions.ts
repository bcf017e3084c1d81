import { readOperator, type Operator } from './operators'
import type { Condition } from './statements'
import type { Context } from './variables'

/**
 * Whether a condition holds for a request. `null` for an operator that IAM does not document: what it asks for cannot be
 * known.
 *
 * @param variables whether the policy's version knows variables
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function holds(
  { operator: name, key, values: wanted }: Condition,
  context: Context,
  variables: boolean,
): boolean | null {
  const operator = readOperator(name)
  if (operator === null) return null
  const given = context.get(key)
  if (operator.fits === null) return wanted.some((value) => /^true$/i.test(value) === (given === undefined))
  if (given === undefined || given.length === 0) return holdsWithout(operator)
  const agrees = (value: string): boolean => isWanted(operator, value, wanted, variables ? context : null)
  if (operator.set === 'all') return given.every(agrees)
  if (operator.set === 'any') return given.some(agrees)
  // Without a word on sets, one value of the request that fits is enough; negated, one is too many.
  return operator.negated ? given.every(agrees) : given.some(agrees)
}

const holdsWithout = ({ set, ifExists, negated }: Operator): boolean =>
  ifExists || set === 'all' || (set === null && negated)

const isWanted = (
  { fits, negated }: Operator,
  value: string,
  wanted: readonly string[],
  context: Context | null,
): boolean => wanted.some((one) => fits?.(value, one, context)) !== negated
