import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { ScanView } from '../../../shared/contract/views'
import { goals } from '../../../shared/domain/classification'
import { findingKey } from '../../../shared/domain/finding'
import { needTarget, type HandlerDeps } from './deps'

export const compareHandlers = (deps: HandlerDeps): Pick<Handlers, 'compare.scans'> => ({
  'compare.scans': ({ targetId, ...ids }) => {
    const { history, moveBetween } = deps
    needTarget(history, targetId)
    const { from, to } = chooseScans(deps, targetId, ids)
    const { moves, counts, changes } = moveBetween(from.id, to.id)
    const before = history.scores.of(from.id)?.score
    const now = history.scores.of(to.id)?.score
    return {
      from,
      to,
      before: before?.overall ?? null,
      now: now?.overall ?? null,
      delta: (now?.overall?.proven ?? 0) - (before?.overall?.proven ?? 0),
      moves,
      counts,
      goals: goals.map((goal) => ({
        goal,
        before: before?.goals[goal]?.proven ?? null,
        now: now?.goals[goal]?.proven ?? null,
      })),
      findings: history.findings.changedBetween(targetId, from.seq, to.seq).flatMap((finding) => {
        const change = changes.get(findingKey(finding.checkId, finding.resource))
        return change === undefined ? [] : [{ ...finding, change }]
      }),
    }
  },
})

type Scored = ScanView & { readonly seq: number }

/** Two scans of the target that have a score, the older one first. Without ids: the last two. */
function chooseScans(
  { history }: HandlerDeps,
  targetId: string,
  ids: { readonly from?: string | undefined; readonly to?: string | undefined },
): { readonly from: Scored; readonly to: Scored } {
  const need = (scanId: string | undefined): Scored => {
    const scan = scanId === undefined ? null : history.scans.get(scanId)
    if (scan?.targetId !== targetId || scan.seq === null || history.scores.of(scan.id) === null)
      throw expected(
        'not-found',
        scanId === undefined
          ? 'This account has fewer than two scans with a score, so there is nothing to compare.'
          : 'This account has no scan with a score under that id.',
        scanId === undefined ? 'Scan it again, then compare.' : 'Choose two from its list of scans.',
      )
    return { ...scan, seq: scan.seq }
  }
  const points = history.scores.trend(targetId, '')
  const to = need(ids.to ?? points.at(-1)?.scanId)
  const earlier = points.findLast(({ at }) => at < (to.endedAt ?? ''))
  const from = need(ids.from ?? earlier?.scanId)
  return from.seq <= to.seq ? { from, to } : { from: to, to: from }
}
