import type { Overview } from '../../../shared/contract/views'
import { causes, type Figure } from '../../../shared/domain/score'
import type { Report } from './report'

const weights = { production: 3, staging: 2, development: 1 } as const

/** One account's share in the fleet: its criticality, of all accounts that are counted together. */
export interface Share {
  readonly view: Overview
  /** From 0 to 1; all shares of a fleet add up to 1. */
  readonly share: number
}

/** The accounts for which `counts` holds, each with its share. One account alone has all of it. */
export function sharesOf(
  views: readonly Overview[],
  counts: (view: Overview) => boolean = () => true,
): readonly Share[] {
  const counted = views.filter(counts)
  const all = counted.reduce((sum, { target }) => sum + weights[target.criticality], 0)
  return counted.map((view) => ({ view, share: weights[view.target.criticality] / all }))
}

/** The mean of what the accounts have, weighted by share; `null` where none has it. */
function mean(values: readonly (readonly [share: number, value: number])[]): number | null {
  const all = values.reduce((sum, [share]) => sum + share, 0)
  return all === 0 ? null : values.reduce((sum, [share, value]) => sum + share * value, 0) / all
}

/** The fleet's figure: the mean of the accounts that have one. Resources are never pooled. */
export function meanFigure(
  shares: readonly Share[],
  of: (view: Overview) => Figure | null | undefined,
): Figure | null {
  const figures = shares.flatMap(({ view, share }) => {
    const figure = of(view)
    return figure ? [{ share, figure }] : []
  })
  const part = (key: keyof Figure) => mean(figures.map(({ share, figure }) => [share, figure[key]]))
  const [proven, possible, coverage] = [part('proven'), part('possible'), part('coverage')]
  return proven === null || possible === null || coverage === null ? null : { proven, possible, coverage }
}

/** Accounts whose overall score can be compared with an earlier one. */
export const comparable = ({ change }: Overview): boolean =>
  change?.proven.before != null && change.proven.now !== null

/** What moved the mean, cause by cause; the parts add up to the mean's move. */
export function meanMoves(shares: readonly Share[]): Report['changes']['moves'] {
  const moves = shares.flatMap(({ view, share }) =>
    (view.change?.moves ?? []).map((move) => ({ ...move, points: move.points * share })),
  )
  return causes.flatMap((cause) => {
    const own = moves.filter((move) => move.cause === cause)
    if (own.length === 0) return []
    const sum = (key: 'points' | 'findings') => own.reduce((all, move) => all + move[key], 0)
    return [{ cause, points: sum('points'), findings: sum('findings') }]
  })
}

/**
 * The mean over time, from the first moment on at which every account that has a score had one: a new account must not
 * look like a move. Between its scans an account counts as it was last seen.
 */
export function meanTrend(shares: readonly Share[]): Report['trend'] {
  const lines = shares
    .map(({ view, share }) => ({
      share,
      points: view.trend.flatMap(({ at, proven, possible }) =>
        proven === null || possible === null ? [] : [{ at, proven, possible }],
      ),
    }))
    .filter(({ points }) => points.length > 0)
  const begin =
    lines
      .map(({ points }) => points[0]?.at ?? '')
      .sort()
      .at(-1) ?? ''
  const moments = [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort()
  return moments
    .filter((at) => at >= begin)
    .flatMap((at) => {
      const then = lines.flatMap(({ share, points }) => {
        const point = points.findLast((each) => each.at <= at)
        return point ? [{ share, point }] : []
      })
      const proven = mean(then.map(({ share, point }) => [share, point.proven]))
      const possible = mean(then.map(({ share, point }) => [share, point.possible]))
      return proven === null || possible === null ? [] : [{ at, proven, possible }]
    })
}
