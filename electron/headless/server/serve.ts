import { fileURLToPath } from 'node:url'
import { createEngineHost } from '../../engine/engine-host'
import { historyFile, type Mode } from '../../engine/paths'
import { listen } from './listen'
import { openBrowser } from './open-browser'

export interface ServeOptions {
  readonly mode: Mode
  /** @default 0: any free one */
  readonly port?: number
  /** The history file, absolute. @default the mode's own */
  readonly history?: string
  /** Opens the default browser where there is a display. */
  readonly open: boolean
  readonly log: (line: string) => void
}

export interface Served {
  /** For the terminal only: opens the session once, within a minute. */
  readonly launchUrl: string
  /** Whether a browser was started on it; where not, a person must open it. */
  readonly opened: boolean
  /** Ends the server and then the engine, which finishes what it is writing. */
  close(): Promise<void>
}

/**
 * Serves the window to a browser of this machine, with the engine in a Worker as under Electron. Throws an `Expected`
 * where the port is taken or TRIAD_HISTORY is not absolute.
 */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { mode, port = 0, history = historyFile(mode), open, log } = options
  const engine = createEngineHost({
    file: new URL('engine.js', import.meta.url),
    engine: { mode, historyFile: history },
    print: async (html) => (await import('../print')).printPdf(html),
    log,
  })
  try {
    const page = fileURLToPath(new URL('../renderer', import.meta.url))
    const server = await listen({ engine, page, port, now: Date.now, log })
    const launchUrl = server.launchUrl()
    return {
      launchUrl,
      opened: open && (await openBrowser(launchUrl)),
      async close() {
        await server.close()
        await engine.close()
      },
    }
  } catch (error) {
    await engine.close()
    throw error
  }
}
