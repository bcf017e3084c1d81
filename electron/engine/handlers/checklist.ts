import type { Handlers } from '../../../shared/contract/channels'
import { newestStatements } from './attestations'
import { evidenceOf, needTarget, type HandlerDeps } from './deps'
import { person } from './person'

export const checklistHandlers = ({
  history,
  checklist,
  catalogue,
  ports,
}: HandlerDeps): Pick<Handlers, 'responsibilities.get'> => ({
  'responsibilities.get': ({ targetId }) => {
    const target = needTarget(history, targetId)
    const newest = newestStatements({ history, ports }, [target])
    const stored = history.scores.latest(targetId)
    return {
      target,
      scan: stored && evidenceOf(history, stored.scanId),
      items: checklist(target),
      manual: catalogue.manual.map(({ id, statement, evidence, mostDays }) => ({
        ...{ checkId: id, statement, evidence, mostDays },
        newest: newest.find(({ checkId }) => checkId === id) ?? null,
      })),
      person: person(),
    }
  },
})
