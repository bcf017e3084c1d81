import type { Overview } from '../../../shared/contract/views'
import { meanFigure, type Share } from './fleet'
import type { Measured } from './report'

/** The mean of the accounts now and, where every one of them can be compared, before. */
export function measure(
  shares: readonly Share[],
  compared: readonly Share[],
  now: Parameters<typeof meanFigure>[1],
  moved: (view: Overview) => number | null,
): Measured {
  const figure = meanFigure(shares, now)
  const deltas = compared.map(({ view, share }) => ({ share, delta: moved(view) }))
  const known = deltas.flatMap(({ share, delta }) => (delta === null ? [] : [share * delta]))
  if (figure === null || known.length === 0 || known.length < shares.length) return { figure, before: null }
  return { figure, before: figure.proven - known.reduce((all, part) => all + part, 0) }
}

/** How far one account's proven score moved; `null` where it cannot be compared. */
export const movedBy = ({ change }: Overview): number | null =>
  change?.proven.before == null || change.proven.now === null
    ? null
    : change.proven.now - change.proven.before
