import { statSync } from 'node:fs'
import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { daysAfter } from '../../../shared/domain/days'
import type { HandlerDeps } from './deps'
import { person } from './person'

type HistoryChannel =
  | 'history.stats'
  | 'history.check'
  | 'history.backup'
  | 'history.preview-forget'
  | 'history.forget'
  | 'history.prune'

/** The file itself: how big, how well, how safe, and what may leave it. */
export function historyHandlers({ history, ports, send }: HandlerDeps): Pick<Handlers, HistoryChannel> {
  const holdings = (accountId: string) => {
    if (!history.targets.list().some((target) => target.accountId === accountId))
      throw expected(
        'not-found',
        `The history holds nothing of account ${accountId}.`,
        'Look at the accounts that it holds.',
      )
    return history.holdings(accountId)
  }
  /** Both rewrite the whole file. */
  const needQuiet = (): void => {
    if (history.scans.anyRunning())
      throw expected('busy', 'A scan is running, so nothing was deleted.', 'Wait for its end or cancel it.')
  }

  return {
    'history.stats': () => ({ file: history.file, ...history.stats() }),
    'history.check': () => ({ damage: history.check() }),
    'history.backup': async () => {
      const path = await history.backup()
      return { path, bytes: statSync(path).size }
    },
    'history.preview-forget': ({ accountId }) => holdings(accountId),
    'history.forget': ({ accountId }) => {
      needQuiet()
      const gone = holdings(accountId)
      history.forget(accountId)
      const { scans: count, findings } = gone
      history.events.record(person(), 'account-forgotten', { scans: count, findings })
      send({ type: 'targets.changed' })
      return gone
    },
    'history.prune': ({ keepDays }) => {
      needQuiet()
      return history.prune(daysAfter(ports.now().toISOString(), -keepDays))
    },
  }
}
