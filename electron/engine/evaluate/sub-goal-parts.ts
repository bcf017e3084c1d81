import { goals, subGoalWeights, type Goal, type SubGoal } from '../../../shared/domain/classification'
import type { Tally } from '../../../shared/domain/score'
import { hasSomething, weightOf } from './bounds'
import { groupBy } from './group-by'

/** A sub-goal that has something to assess, with what counts in it. */
export interface SubGoalPart {
  readonly goal: Goal
  /** `always-on`. */
  readonly name: string
  readonly tallies: readonly Tally[]
  /** Sum of the weights of its checks. */
  readonly weight: number
  /** `min(1, weight / 10)`. */
  readonly mass: number
  /** Its weight in the goal: the g of the model times the mass. */
  readonly inGoal: number
}

/**
 * The tallies that score: with something to assess, and the customer's own. In the order of their ids, so that a score is
 * the same to the last bit whatever order they came in.
 */
export const scoring = (tallies: Iterable<Tally>): readonly Tally[] =>
  [...tallies]
    .filter((tally) => hasSomething(tally) && !tally.responsibility.startsWith('aws.'))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** Every sub-goal in which something weighs; one of weight 0 in the model never does. */
export function subGoalParts(tallies: readonly Tally[]): readonly SubGoalPart[] {
  const members = groupBy(
    scoring(tallies).flatMap((counting) => counting.subGoals.map((subGoal) => ({ subGoal, counting }))),
    ({ subGoal }) => subGoal,
  )
  return goals.flatMap((goal) =>
    Object.entries<number>(subGoalWeights[goal]).flatMap(([name, g]) => {
      const within = (members.get(`${goal}.${name}` as SubGoal) ?? []).map(({ counting }) => counting)
      const weight = within.reduce((sum, tally) => sum + weightOf(tally), 0)
      const mass = Math.min(1, weight / 10)
      return g * mass === 0 ? [] : [{ goal, name, tallies: within, weight, mass, inGoal: g * mass }]
    }),
  )
}
