import type { Handlers } from '../../../shared/contract/channels'
import { needTarget, type HandlerDeps } from './deps'
import { person } from './person'

export const targetHandlers = ({
  history,
  send,
}: HandlerDeps): Pick<Handlers, 'targets.list' | 'targets.describe' | 'targets.make-primary'> => ({
  'targets.list': () => history.targets.list(),
  'targets.describe': ({ targetId, ...said }) => {
    const target = history.atomically(() => {
      const { criticality, group, owner, accountId } = needTarget(history, targetId)
      const words = {
        criticality: said.criticality ?? criticality,
        group: said.group ?? group,
        owner: said.owner ?? owner,
      }
      history.targets.describe(targetId, words)
      history.events.record(person(), 'account-described', { accountId, ...words })
      return needTarget(history, targetId)
    })
    send({ type: 'targets.changed' })
    return target
  },
  'targets.make-primary': ({ targetId }) => {
    const { accountId, profile } = needTarget(history, targetId)
    history.targets.makePrimary(targetId)
    history.events.record(person(), 'primary-chosen', { accountId, profile })
    send({ type: 'targets.changed' })
    return {}
  },
})
