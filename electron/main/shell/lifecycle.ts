import { app } from 'electron'
import type { Leave } from './leave'

export interface Quitting {
  /** Asks a person where something would be lost. */
  readonly ask: () => Promise<Leave>
  /** What ends before the program does. */
  readonly close: () => Promise<void>
  /** Puts the windows away while scans go on. */
  readonly hide: () => void
  readonly log: (line: string) => void
}

/** Quits only where a person agrees, and only after `close` has ended: a quit that is asked for meanwhile waits as well. */
export function askBeforeQuit({ ask, close, hide, log }: Quitting): void {
  let state: 'open' | 'asking' | 'closing' | 'closed' = 'open'

  async function leave(): Promise<void> {
    const answer = await ask()
    if (answer !== 'quit') {
      state = 'open'
      if (answer === 'background') hide()
      return
    }
    state = 'closing'
    await close().catch((error: unknown) => {
      log(`shell: the engine did not close: ${String(error)}`)
    })
    state = 'closed'
    app.quit()
  }

  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state !== 'open') return
    state = 'asking'
    leave().catch((error: unknown) => {
      state = 'open'
      log(`shell: nobody could be asked before quitting: ${String(error)}`)
    })
  })
}

/** The app's icon and a second start bring the window back; without a window the app goes on until it is told to quit. */
export const followWindows = (show: () => void): void => {
  // Without a listener Electron would quit here; closing the window asks for that itself.
  app.on('window-all-closed', () => undefined)
  app.on('activate', show)
  app.on('second-instance', show)
}
