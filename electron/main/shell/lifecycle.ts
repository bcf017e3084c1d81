import { app } from 'electron'

/** Quits only after `close` has ended: a quit that is asked for meanwhile waits as well. */
export const closeBeforeQuit = (close: () => Promise<void>, log: (line: string) => void): void => {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void close()
      .catch((error: unknown) => log(`shell: the engine did not close: ${String(error)}`))
      .finally(() => {
        state = 'closed'
        app.quit()
      })
  })
}

/** Closing the window quits, except on a Mac, where the app stays and its icon opens a window again. */
export const followWindows = (open: () => void, focus: () => void): void => {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', (_event, hasWindows) => {
    if (!hasWindows) open()
  })
  app.on('second-instance', focus)
}
