import type { Handlers } from '../../../shared/contract/channels'
import type { Overview, Todo, TrendPoint } from '../../../shared/contract/views'
import { daysAfter } from '../../../shared/domain/days'
import { evidenceOf, needTarget, type HandlerDeps } from './deps'

export const overviewHandlers = (deps: HandlerDeps): Pick<Handlers, 'overview.get' | 'scores.get'> => ({
  'scores.get': ({ targetId }) => {
    needTarget(deps.history, targetId)
    return {
      score: deps.history.scores.latest(targetId)?.score ?? null,
      counts: deps.history.findings.counts(targetId),
    }
  },
  'overview.get': ({ targetId, days }) => {
    const { history, ports } = deps
    const target = needTarget(history, targetId)
    const stored = history.scores.latest(targetId)
    const scan = stored && evidenceOf(history, stored.scanId)
    const score = stored?.score ?? null
    const { todos, responsibilities, counts, operations } = deps.standing(target)
    const points = history.scores.trend(targetId, '')
    const cutoff = daysAfter(ports.now().toISOString(), -days)
    const from = pointBefore(points, cutoff)
    return {
      target,
      scan,
      score,
      change: from ? changeSince(deps, from, points.at(-1)) : null,
      todos,
      responsibilities,
      counts,
      unseen: {
        points: score?.overall ? score.overall.possible - score.overall.proven : 0,
        operations,
        notAttested: notAttestedIn(todos),
      },
      closedRegions: scan?.closed ?? [],
      trend: points.filter(({ at }) => at >= (from?.at ?? cutoff)),
      resumable: history.scans.resumable(targetId),
    }
  },
})

/** The newest point at least as old as the cutoff, else the first one; never the last point itself. */
function pointBefore(points: readonly TrendPoint[], cutoff: string): TrendPoint | undefined {
  const earlier = points.slice(0, -1)
  return earlier.findLast(({ at }) => at <= cutoff) ?? earlier[0]
}

function changeSince(
  { history, moveBetween }: HandlerDeps,
  from: TrendPoint,
  to: TrendPoint | undefined,
): Overview['change'] {
  const scan = history.scans.get(from.scanId)
  if (scan === null || to === undefined) return null
  const { moves, counts } = moveBetween(from.scanId, to.scanId)
  const moved = (before: number | null, now: number | null) =>
    before === null || now === null ? null : now - before
  return {
    from: scan,
    proven: { before: from.proven, now: to.proven },
    goals: {
      availability: moved(from.goals.availability, to.goals.availability),
      integrity: moved(from.goals.integrity, to.goals.integrity),
      confidentiality: moved(from.goals.confidentiality, to.goals.confidentiality),
    },
    moves,
    counts,
  }
}

function notAttestedIn(todos: readonly Todo[]): Overview['unseen']['notAttested'] {
  const toState = todos.filter(({ type }) => type === 'attest')
  return { checks: toState.length, points: toState.reduce((sum, { worth }) => sum + worth, 0) }
}
