import type { Grade, Tally } from '../../../shared/domain/score'
import { scoring } from './sub-goal-parts'

const ladder = [
  ['A', 90],
  ['B', 75],
  ['C', 60],
  ['D', 40],
] as const satisfies readonly (readonly [Grade, number])[]

/** The grade of a proven score in points: at most D while a critical check fails, accepted or not. */
export function gradeOf(proven: number, tallies: readonly Tally[]): Grade {
  const grade = ladder.find(([, least]) => proven >= least)?.[0] ?? 'E'
  const criticalFails = scoring(tallies).some(({ severity, failed }) => severity === 'critical' && failed > 0)
  return criticalFails && grade !== 'E' ? 'D' : grade
}
