import type { Handlers } from '../../../shared/contract/channels'
import { countChanges } from '../evaluate/compare'
import { dayMs, needTarget, type HandlerDeps } from './deps'

export const trendHandlers = ({ history, ports, moveBetween }: HandlerDeps): Pick<Handlers, 'trend.get'> => ({
  'trend.get': ({ targetId, days }) => {
    const target = needTarget(history, targetId)
    const since = new Date(ports.now().getTime() - days * dayMs).toISOString()
    const points = history.scores.trend(targetId, since)
    const [first] = points
    const last = points.at(-1)
    const between =
      first && last && first !== last
        ? moveBetween(first.scanId, last.scanId)
        : { moves: [], counts: countChanges(new Map()) }
    return { target, points, moves: between.moves, counts: between.counts }
  },
})
