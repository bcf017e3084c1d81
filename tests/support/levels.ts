import { figureOf, score } from '../../electron/engine/evaluate/score'
import type { Figure, Tally } from '../../shared/domain/score'

/** The figure of every level that a score has, down to the single check, by name. */
export function levelsOf(tallies: readonly Tally[]): ReadonlyMap<string, Figure | null> {
  const { overall, goals, responsibilities, practices } = score(tallies)
  const levels = new Map<string, Figure | null>([['overall', overall]])
  for (const [goal, figure] of Object.entries(goals)) {
    levels.set(goal, figure)
    for (const [part, each] of Object.entries(figure?.subGoals ?? {})) levels.set(`${goal}.${part}`, each)
  }
  for (const [name, figure] of Object.entries({ ...responsibilities, ...practices })) levels.set(name, figure)
  for (const tally of tallies) levels.set(tally.id, figureOf([tally]))
  return levels
}

/** A sum of a few dozen floats may differ in its last digits. */
const noise = 1e-9

/**
 * Levels at which `worse` proves more than `better`, or at which there is nothing to assess any more, with both figures. Empty
 * is as it should be.
 */
export function raised(better: readonly Tally[], worse: readonly Tally[]): readonly string[] {
  const after = levelsOf(worse)
  return [...levelsOf(better)].flatMap(([level, figure]) => {
    if (figure === null) return []
    const proven = after.get(level)?.proven
    return proven !== undefined && proven <= figure.proven + noise
      ? []
      : [`${level}: ${figure.proven} -> ${proven ?? 'nothing to assess'}`]
  })
}
