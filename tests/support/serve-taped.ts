import { installedChromium, packagedChromium } from '../../electron/headless/chromium'
import { printPdf } from '../../electron/headless/print'
import { movedTo } from '../../electron/engine/demo/as-of'
import { listen, type Listening } from '../../electron/headless/server/listen'
import { openTapedApp, type TapedApp, type TapedAppOptions } from './taped-app'

export interface ServedTaped extends TapedApp {
  readonly server: Listening
  /** From now on the engine's clock stands so many days behind the machine's: what it does then lies in the past. */
  readonly daysAgo: (days: number) => void
}

/**
 * A built page on the real loopback server, in front of the real engine over taped accounts. It prints in the packaged
 * Chromium. The engine's clock goes with the machine's, which the page reads, and whatever the day is, the accounts were
 * recorded on it: else keys would grow old between two scans. The app closes with the test.
 */
export async function serveTaped(page: string, tapes: TapedAppOptions['tapes']): Promise<ServedTaped> {
  let behind = 0
  const now = () => new Date(Date.now() - behind)
  const playing = new Map(Object.entries(tapes))
  const taped = openTapedApp({
    tapes,
    now,
    printPdf: (html) => printPdf(html, async () => (await packagedChromium()) ?? installedChromium()),
  })
  const { dispatch: ask, listen: hear } = taped.app
  const server = await listen({
    engine: { ask, listen: hear },
    page,
    port: 0,
    now: Date.now,
    log: () => undefined,
  })
  const rewind = (): void => {
    for (const [profile, tape] of playing) taped.play(profile, movedTo(tape, now()))
  }
  rewind()
  return {
    ...taped,
    server,
    play(profile, tape) {
      playing.set(profile, tape)
      rewind()
    },
    daysAgo(days) {
      behind = days * 86_400_000
      rewind()
    },
  }
}
