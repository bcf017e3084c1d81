import { version } from '../../package.json'
import { createDispatch, type Dispatch } from '../../shared/contract/dispatch'
import { expected } from '../../shared/contract/reply'
import { catalogueVersion, checks, manualChecks } from './checks'
import { loadCollectors } from './collect'
import { createHandlers } from './handlers'
import { createMoveBetween } from './handlers/move-between'
import { createChecklist, createFramework, createStanding } from './handlers/standing'
import type { Ports } from './ports'
import { createEventStream, type Hear } from './scan/event-stream'
import { createMfaQuestions } from './scan/mfa-questions'
import { expectationsOf, type Catalogue } from './scan/scan-deps'
import { createScans } from './scan/scans'
import { createScheduling } from './scan/schedule'
import { createSettling } from './scan/settle'
import { openHistory } from './store/open-history'

/** The engine as a host runs it: one way in, one stream out. */
export interface App {
  readonly dispatch: Dispatch
  /** Hears every event until the returned function is called. */
  readonly listen: (hear: Hear) => () => void
  /** Cancels the scans under way, keeps what they read, and closes the history. */
  readonly close: () => Promise<void>
}

const shipped: Catalogue = { checks, manual: manualChecks, version: catalogueVersion, loadCollectors }

/**
 * Opens the history and answers the contract over it. Throws an `Expected` that says why where the history cannot be
 * used; its file is then as it was.
 *
 * @param catalogue for tests; else the checks and collectors that ship
 */
export function createApp(ports: Ports, catalogue: Catalogue = shipped): App {
  const { now, newId, log } = ports
  const opening = openHistory(ports.historyFile, { now })
  if (opening.status === 'refused') throw expected('refused', opening.message, opening.hint)
  const { history, notices } = opening
  const toTell = notices.filter((notice) => notice.type === 'recovered')
  for (const notice of notices)
    log(
      notice.type === 'recovered'
        ? `${notice.message}\n  Next: ${notice.hint}`
        : `history: ${JSON.stringify(notice)}`,
    )
  // Opening looks through the small tables of a big file; the rest waits until the first pages have been asked for.
  const looking = setTimeout(() => {
    for (const damage of history.checkRest()) log(`history: ${damage}`)
  }, 30_000).unref()

  const events = createEventStream(log)
  const questions = createMfaQuestions({ newId, send: events.send })
  const accounts = ports.accounts({
    askMfaCode: ports.askMfaCode ?? questions.ask,
    consents: history.consents,
  })
  const scans = createScans({
    ...{ history, accounts, catalogue, now, newId, log },
    appVersion: version,
    send: events.send,
    giveUpQuestions: questions.giveUp,
  })
  const settling = createSettling({
    ...{ history, catalogue, now, newId, log },
    appVersion: version,
    send: events.send,
  })
  settling.settle()
  const settlingNow = setInterval(settling.settle, 60_000).unref()
  const scheduling = createScheduling({ history, accounts, scans, now, log, send: events.send })
  const schedulingNow = ports.keepsSchedule
    ? setInterval(() => void scheduling.look(), 20_000).unref()
    : undefined
  const handlers = createHandlers({
    newId,
    send: events.send,
    decided: settling.decided,
    ...{ ports, catalogue, history, accounts, scans, questions },
    notices: toTell.map(({ message, hint }) => ({ message, hint })),
    appVersion: version,
    standing: createStanding(history, expectationsOf(catalogue)),
    checklist: createChecklist(history, expectationsOf(catalogue)),
    framework: createFramework(history, expectationsOf(catalogue)),
    moveBetween: createMoveBetween(history, expectationsOf(catalogue)),
  })

  let closing: Promise<void> | undefined
  return {
    dispatch: createDispatch(handlers, log),
    listen: events.listen,
    close: () =>
      (closing ??= scheduling
        .close()
        .then(scans.close)
        .then(() => {
          clearTimeout(looking)
          clearInterval(settlingNow)
          clearInterval(schedulingNow)
          questions.giveUp()
          history.close()
        })),
  }
}
