import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createClient } from '../../../shared/contract/client'
import type { AskMfaCode } from '../../engine/ports'
import type { Engine } from './engine'

export interface EngineSettings {
  /** The history file; without one that of the mode. */
  readonly history?: string
  readonly demo: boolean
  readonly askMfaCode?: AskMfaCode
  readonly log: (line: string) => void
}

/**
 * Opens the engine in this process. Loads it only now, so that commands without it start at once. Throws an `Expected`
 * where the history cannot be used.
 */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const [{ createApp }, { createAccounts }, { historyFile }] = await Promise.all([
    import('../../engine/app'),
    import('../../engine/aws/accounts'),
    import('../../engine/paths'),
  ])
  const mode = settings.demo ? 'demo' : 'live'
  const app = createApp({
    now: () => new Date(),
    newId: randomUUID,
    mode,
    historyFile: settings.history === undefined ? historyFile(mode) : path.resolve(settings.history),
    accounts: createAccounts,
    log: settings.log,
    ...(settings.askMfaCode === undefined ? {} : { askMfaCode: settings.askMfaCode }),
  })
  return {
    ask: createClient({ send: app.dispatch }),
    listen: app.listen,
    close: app.close,
  }
}
