import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createClient } from '../../../shared/contract/client'
import type { Accounts, AskMfaCode, Ports, Print } from '../../engine/ports'
import type { Engine } from './engine'

export interface EngineSettings {
  /** The history file; without one that of the mode. */
  readonly history?: string
  readonly demo: boolean
  readonly askMfaCode?: AskMfaCode
  readonly log: (line: string) => void
  /** Told after each scan of a demo's year that is being made. */
  readonly onDemoScan: (made: number, of: number) => void
}

const now = () => new Date()

/**
 * Opens the engine in this process. Loads it only now, so that commands without it start at once. Throws an `Expected`
 * where the history cannot be used.
 */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const { history, demo, askMfaCode, log, onDemoScan } = settings
  const [{ createApp }, { historyFile }] = await Promise.all([
    import('../../engine/app'),
    import('../../engine/paths'),
  ])
  const mode = demo ? 'demo' : 'live'
  const file = history === undefined ? historyFile(mode) : path.resolve(history)
  const app = createApp({
    now,
    newId: randomUUID,
    mode,
    historyFile: file,
    accounts: demo ? await openDemoAccounts(file, log, onDemoScan) : lazyAccounts,
    log,
    printPdf,
    ...(askMfaCode === undefined ? {} : { askMfaCode }),
  })
  return { ask: createClient({ send: app.dispatch }), listen: app.listen, close: app.close }
}

/** Looks for a browser only once something is to be printed. */
const printPdf: Print = async (html) => (await import('../print')).printPdf(html)

const openDemoAccounts = async (
  historyFile: string,
  log: (line: string) => void,
  onScan: (made: number, of: number) => void,
): Promise<Ports['accounts']> => {
  const { openDemo } = await import('../../engine/demo/open-demo')
  return openDemo({ historyFile, now, newId: randomUUID, log, onScan })
}

/** The AWS SDK loads with the first question to it: most commands only read the history. */
const lazyAccounts: Ports['accounts'] = (people) => {
  let accounts: Promise<Accounts> | undefined
  const load = () =>
    (accounts ??= import('../../engine/aws/accounts').then(({ createAccounts }) => createAccounts(people)))
  return {
    list: async () => (await load()).list(),
    open: async (...asked) => (await load()).open(...asked),
  }
}
