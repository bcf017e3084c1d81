import type { Overview } from '../../../shared/contract/views'
import { causes, type Figure } from '../../../shared/domain/score'
import { evidenceAge } from '../evaluate/evidence-age'
import * as fleet from '../evaluate/fleet'
import type { Report } from './report'

/** One account with its share in the fleet: its criticality, of all accounts that are counted together. */
export interface Share {
  readonly view: Overview
  readonly share: number
}

/** The accounts for which `counts` holds, each with its share. One account alone has all of it. */
export const sharesOf = (
  views: readonly Overview[],
  counts: (view: Overview) => boolean = () => true,
): readonly Share[] =>
  fleet
    .sharesOf(views.filter(counts), ({ target }) => target.criticality)
    .map(({ member, share }) => ({ view: member, share }))

/** The fleet's figure, as `evaluate/fleet` counts it. */
export const meanFigure = (
  shares: readonly Share[],
  of: (view: Overview) => Figure | null | undefined,
): Figure | null =>
  fleet.meanFigure(
    shares.map(({ view, share }) => ({ member: view, share })),
    (view) => fleet.aged(of(view) ?? null, view.target.evidence),
  )

/** Accounts whose overall score can be compared with an earlier one: what is too old to count moved for no cause. */
export const comparable = ({ change, target }: Overview): boolean =>
  target.evidence !== 'unread' && change?.proven.before != null && change.proven.now !== null

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
 * look like a move. Between its scans an account counts as it was last seen, until that is too old.
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
        if (!point) return []
        const figure = fleet.aged({ ...point, coverage: 100 }, evidenceAge(point.at, new Date(at)))
        return figure ? [{ share, figure }] : []
      })
      const part = (key: 'proven' | 'possible') =>
        fleet.weightedMean(then.map(({ share, figure }) => [share, figure[key]]))
      const [proven, possible] = [part('proven'), part('possible')]
      return proven === null || possible === null ? [] : [{ at, proven, possible }]
    })
}
