import { goals } from '../../../shared/domain/classification'
import type { Criticality, EvidenceAge, ScorePart } from '../../../shared/domain/fleet'
import type { Figure, Score } from '../../../shared/domain/score'

const weights: Readonly<Record<Criticality, number>> = { production: 3, staging: 2, development: 1 }

/** A member with its part of the whole, from 0 to 1: all parts add up to 1. */
export interface Share<T> {
  readonly member: T
  readonly share: number
}

/** Each member's part by what its account is for. One alone has all of it. */
export function sharesOf<T>(
  members: readonly T[],
  criticalityOf: (member: T) => Criticality,
): readonly Share<T>[] {
  const all = members.reduce((sum, member) => sum + weights[criticalityOf(member)], 0)
  return members.map((member) => ({ member, share: weights[criticalityOf(member)] / all }))
}

/** The mean of what there is, weighted by share; `null` where there is nothing. */
export function weightedMean(values: readonly (readonly [share: number, value: number])[]): number | null {
  const all = values.reduce((sum, [share]) => sum + share, 0)
  return all === 0 ? null : values.reduce((sum, [share, value]) => sum + share * value, 0) / all
}

/**
 * A figure as it counts in a fleet. Evidence that is too old proves nothing any more and rules nothing out; where there
 * was nothing to assess there still is nothing. It never makes a proven score higher.
 */
export const aged = (figure: Figure | null, age: EvidenceAge): Figure | null =>
  figure === null || age !== 'unread' ? figure : { proven: 0, possible: 100, coverage: 0 }

/**
 * The fleet's figure: the mean of the members that have one, however little of it was seen. Resources are never pooled,
 * so a large account outweighs no small one.
 */
export function meanFigure<T>(
  shares: readonly Share<T>[],
  figureOf: (member: T) => Figure | null,
): Figure | null {
  const figures = shares.flatMap(({ member, share }) => {
    const figure = figureOf(member)
    return figure === null ? [] : [{ share, figure }]
  })
  const part = (key: keyof Figure) => weightedMean(figures.map(({ share, figure }) => [share, figure[key]]))
  const [proven, possible, coverage] = [part('proven'), part('possible'), part('coverage')]
  return proven === null || possible === null || coverage === null ? null : { proven, possible, coverage }
}

/** The worst proven first; what has no score last, in the order given. */
export const worstFirst = <T>(members: readonly T[], figureOf: (member: T) => Figure | null): readonly T[] =>
  members.toSorted((a, b) => (figureOf(a)?.proven ?? Infinity) - (figureOf(b)?.proven ?? Infinity) || 0)

/** One figure of a score; `null` where it has nothing to assess. */
export function figureOf({ overall, goals: byGoal }: Score, part: ScorePart): Figure | null {
  if (part === 'overall') return overall
  for (const goal of goals) {
    const score = byGoal[goal]
    if (part === goal) return score && toFigure(score)
    const subGoal = part.startsWith(`${goal}.`) ? score?.subGoals[part.slice(goal.length + 1)] : null
    if (subGoal) return toFigure(subGoal)
  }
  return null
}

const toFigure = ({ proven, possible, coverage }: Figure): Figure => ({ proven, possible, coverage })
