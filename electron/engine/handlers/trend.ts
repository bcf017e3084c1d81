import type { Handlers } from '../../../shared/contract/channels'
import { daysAfter } from '../../../shared/domain/days'
import { countChanges } from '../evaluate/compare'
import { needTarget, type HandlerDeps } from './deps'

export const trendHandlers = ({ history, ports, moveBetween }: HandlerDeps): Pick<Handlers, 'trend.get'> => ({
  'trend.get': ({ targetId, days }) => {
    const target = needTarget(history, targetId)
    const since = daysAfter(ports.now().toISOString(), -days)
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
