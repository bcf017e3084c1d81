import type { Figure, Tally } from '../../../shared/domain/score'
import { highest, lowest, seen } from './bounds'
import { toPoints } from './points'

/** A figure before it becomes points: shares from 0 to 1. */
export type Share = Readonly<Record<keyof Figure, number>>

export const shareOf = (tally: Tally): Share => ({
  proven: lowest(tally),
  possible: highest(tally),
  coverage: seen(tally),
})

export interface Part {
  readonly weight: number
  readonly share: Share
}

/** The weighted mean of all three shares; `null` where nothing weighs anything. */
export function meanOf(parts: readonly Part[]): Share | null {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const mean = (side: keyof Share) =>
    parts.reduce((sum, { weight, share }) => sum + weight * share[side], 0) / total
  return { proven: mean('proven'), possible: mean('possible'), coverage: mean('coverage') }
}

export const toFigure = ({ proven, possible, coverage }: Share): Figure => ({
  proven: toPoints(proven),
  possible: toPoints(possible),
  coverage: toPoints(coverage),
})
