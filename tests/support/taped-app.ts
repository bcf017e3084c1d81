import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { createApp, type App } from '../../electron/engine/app'
import { createTapedAccounts } from '../../electron/engine/aws/taped-accounts'
import type { Tape } from '../../electron/engine/aws/tape'
import type { Accounts, Print } from '../../electron/engine/ports'
import type { Catalogue } from '../../electron/engine/scan/scan-deps'
import type { Engine } from '../../electron/headless/commands/engine'
import { createClient, type Client } from '../../shared/contract/client'
import type { EngineEvent } from '../../shared/contract/events'
import type { Progress } from '../../shared/contract/views'
import type { Request } from '../../shared/contract/channels'
import { temporaryFile } from './history'

export interface TapedApp {
  readonly app: App
  readonly ask: Client
  /** The same, as a command has it. */
  readonly engine: Engine
  readonly file: string
  readonly events: readonly EngineEvent[]
  readonly log: readonly string[]
  /** What the profile answers from its next sign-in on. */
  readonly play: (profile: string, tape: Tape) => void
  /** Scans and waits for the end of every profile's scan, in the order of the profiles. */
  readonly scan: (request: Request<'scan.start'>) => Promise<readonly Progress[]>
  /** Resolves when these scans have ended, with their last word. */
  readonly ended: (scanIds: readonly string[]) => Promise<readonly Progress[]>
  /** Moves the clock on. */
  readonly advance: (days: number) => void
}

export interface TapedAppOptions {
  readonly tapes: Readonly<Record<string, Tape>>
  readonly file?: string
  readonly catalogue?: Catalogue
  /** Puts something between the engine and its taped accounts. */
  readonly through?: (accounts: Accounts) => Accounts
  /** How its host prints; without one nothing is printed. */
  readonly printPdf?: Print
  /** Else a clock of the test's own, a second further at every look. */
  readonly now?: () => Date
}

/** The whole engine on a real history file, over accounts that answer from tapes. The clock is the test's own. */
export function openTapedApp(options: TapedAppOptions): TapedApp {
  const { file = temporaryFile(), through = (accounts: Accounts) => accounts } = options
  const playing = new Map(Object.entries(options.tapes))
  const events: EngineEvent[] = []
  const log: string[] = []
  let time = Date.parse('2026-11-24T12:00:00.000Z')
  const app = createApp(
    {
      now: options.now ?? (() => new Date((time += 1_000))),
      newId: randomUUID,
      historyFile: file,
      mode: 'live',
      accounts: () =>
        through(
          createTapedAccounts({
            tapes: (profile) => playing.get(profile),
            profiles: [...playing.keys()],
          }),
        ),
      log: (line) => log.push(line),
      ...(options.printPdf === undefined ? {} : { printPdf: options.printPdf }),
    },
    ...(options.catalogue === undefined ? [] : [options.catalogue]),
  )
  app.listen((event) => events.push(event))
  onTestFinished(() => app.close())
  const ask = createClient({ send: app.dispatch })

  const ended: TapedApp['ended'] = (scanIds) =>
    new Promise((resolve) => {
      const last = new Map<string, Progress>()
      const take = (event: EngineEvent) => {
        if (event.type === 'scan.ended') last.set(event.progress.scanId, event.progress)
        const found = scanIds.flatMap((id) => last.get(id) ?? [])
        if (found.length === scanIds.length) resolve(found)
      }
      app.listen(take)
      for (const event of events) take(event)
    })

  return {
    app,
    ask,
    engine: { ask, listen: app.listen, close: app.close },
    file,
    events,
    log,
    ended,
    play: (profile, tape) => void playing.set(profile, tape),
    scan: async (request) => ended((await ask('scan.start', request)).scanIds),
    advance: (days) => void (time += days * 86_400_000),
  }
}
