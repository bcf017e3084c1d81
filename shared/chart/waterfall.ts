import { shownChanges } from '../text/numbers'
import type { Stretch } from './bar'

export interface Fall<M> extends Stretch {
  readonly move: M
  readonly direction: 'up' | 'down' | 'none'
  /** The score before and after this move. */
  readonly from: number
  readonly to: number
  /** Points as they are shown, so that they add up to what the ends show. */
  readonly shown: number
}

/**
 * Moves one after another from a first score to a last one. `start` and `length` are per cent of a scale that holds all
 * of them with a tenth of air on both sides, so that the smallest move stays visible (at least 0.8 per cent).
 */
export const waterfall = <M extends { readonly points: number }>(
  before: number,
  moves: readonly M[],
): Fall<M>[] => {
  const levels = moves.reduce<number[]>(
    (all, { points }) => [...all, (all.at(-1) ?? before) + points],
    [before],
  )
  const steps = shownChanges(
    before,
    moves.map(({ points }) => points),
  )
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const air = (high - low || 1) / 10
  const scale = (level: number) => ((level - low + air) / (high - low + 2 * air)) * 100
  return moves.map((move, index) => {
    const from = levels[index] ?? before
    const to = levels[index + 1] ?? from
    const start = scale(Math.min(from, to))
    return {
      move,
      direction: to > from ? 'up' : to < from ? 'down' : 'none',
      from,
      to,
      shown: steps[index] ?? 0,
      start,
      length: Math.max(0.8, scale(Math.max(from, to)) - start),
    }
  })
}
