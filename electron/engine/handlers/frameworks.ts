import type { Handlers } from '../../../shared/contract/channels'
import { evidenceOf, needTarget, type HandlerDeps } from './deps'

export const frameworkHandlers = ({ history, framework }: HandlerDeps): Pick<Handlers, 'frameworks.get'> => ({
  'frameworks.get': ({ targetId, framework: id }) => {
    const target = needTarget(history, targetId)
    const stored = history.scores.latest(targetId)
    return { ...framework(target, id), target, scan: stored && evidenceOf(history, stored.scanId) }
  },
})
