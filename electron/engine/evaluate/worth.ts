import type { Tally } from '../../../shared/domain/score'
import { earned, lowest, weightOf } from './bounds'
import { toPoints } from './points'
import { scoring, subGoalParts } from './sub-goal-parts'

/**
 * What each check can carry of the overall score, by id: shares that add up to 1. They depend on which checks count and on
 * their weights, never on an outcome; so the overall score is the sum of share times what is proven, and worths add up.
 */
export function carriedShares(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const parts = subGoalParts(tallies)
  const goals = new Map<string, number>()
  for (const { goal, inGoal } of parts) goals.set(goal, (goals.get(goal) ?? 0) + inGoal)
  const shares = new Map<string, number>()
  for (const part of parts) {
    const ofOverall = part.inGoal / (goals.get(part.goal) ?? part.inGoal) / goals.size
    for (const tally of part.tallies)
      shares.set(tally.id, (shares.get(tally.id) ?? 0) + (ofOverall * weightOf(tally)) / part.weight)
  }
  return shares
}

/**
 * The worth of each check, by id: overall points if all its failures were fixed and all it could not read were good. They
 * add up to 100 - proven. A check that does not score has none.
 */
export function worths(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const shares = carriedShares(tallies)
  return new Map(
    tallies.flatMap((tally) => {
      const share = shares.get(tally.id)
      return share === undefined ? [] : [[tally.id, toPoints(share * (1 - lowest(tally)))] as const]
    }),
  )
}

/** What accepted risks cost of the overall score, in points: accepting a risk never changes the score itself. */
export function acceptedPoints(tallies: readonly Tally[]): number {
  const shares = carriedShares(tallies)
  const cost = scoring(tallies).reduce((sum, tally) => {
    const { severity, passed, failed, unknown, acceptedRisks, neverListed } = tally
    if (neverListed || acceptedRisks === 0) return sum
    const without = earned(severity, passed + acceptedRisks, failed - acceptedRisks + unknown)
    return sum + (shares.get(tally.id) ?? 0) * (without - lowest(tally))
  }, 0)
  return toPoints(cost)
}
