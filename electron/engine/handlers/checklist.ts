import type { Handlers } from '../../../shared/contract/channels'
import { evidenceOf, needTarget, type HandlerDeps } from './deps'

export const checklistHandlers = ({
  history,
  standing,
}: HandlerDeps): Pick<Handlers, 'responsibilities.get'> => ({
  'responsibilities.get': ({ targetId }) => {
    const target = needTarget(history, targetId)
    const stored = history.scores.latest(targetId)
    return {
      target,
      scan: stored && evidenceOf(history, stored.scanId),
      items: standing(target).checklist,
    }
  },
})
