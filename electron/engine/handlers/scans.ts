import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { withUsualRegions } from '../scan/settings'
import { needTarget, type HandlerDeps } from './deps'

type ScanChannel =
  | 'scan.start'
  | 'scan.resume'
  | 'scan.cancel'
  | 'scan.active'
  | 'scan.answer-mfa'
  | 'scans.list'
  | 'scans.calls'

export const scanHandlers = ({ history, scans, questions }: HandlerDeps): Pick<Handlers, ScanChannel> => ({
  'scan.start': ({ profiles, regions, ...scope }) => ({
    scanIds: scans.start(
      profiles,
      regions === undefined
        ? withUsualRegions(history.settings, scope)
        : regions === 'enabled'
          ? scope
          : { ...scope, regions },
    ),
  }),
  'scan.resume': ({ scanId }) => ({ scanIds: [scans.resume(scanId)] }),
  'scan.cancel': ({ scanIds }) => {
    scans.cancel(scanIds)
    return {}
  },
  'scan.active': () => {
    questions.repeat()
    return scans.active()
  },
  'scan.answer-mfa': ({ questionId, code }) => {
    if (!questions.answer(questionId, code))
      throw expected(
        'not-found',
        'Nobody waits for this code any more.',
        'Start the scan again; it asks for the next code.',
      )
    return {}
  },
  'scans.list': ({ targetId, limit }) => {
    if (targetId !== undefined) needTarget(history, targetId)
    return history.scans.list({ targetId, limit })
  },
  'scans.calls': ({ scanId }) => {
    const scan = history.scans.get(scanId)
    if (scan === null)
      throw expected('not-found', 'There is no such scan here.', 'Choose one from the list of scans.')
    return Object.entries(scan.callsByOperation)
      .map(([operation, calls]) => ({ operation, calls }))
      .sort((a, b) => b.calls - a.calls || (a.operation < b.operation ? -1 : 1))
  },
})
