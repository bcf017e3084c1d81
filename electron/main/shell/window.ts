import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron'
import { origin } from './origin'

// The canvas of both themes (renderer/styles), so that the window does not flash before its first paint.
const canvas = { light: '#f4f5f7', dark: '#0f1217' } as const

/** Opens the one window, shown at its first paint. */
export const openWindow = (preload: string, log: (line: string) => void): void => {
  const window = new BrowserWindow({
    title: 'Triad',
    show: false,
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  reviveOnce(window, log)
  window.loadURL(`${origin}/`).catch((error: unknown) => {
    log(`shell: the page did not load: ${String(error)}`)
  })
}

const soon = 60_000

/** A page that died is loaded again; one that dies twice within a minute would do so for ever, so a person decides. */
const reviveOnce = (window: BrowserWindow, log: (line: string) => void): void => {
  let revived = false
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log(`shell: the page ended: ${reason}`)
    if (revived) {
      void askAfterCrash(window)
      return
    }
    revived = true
    setTimeout(() => (revived = false), soon).unref()
    window.webContents.reload()
  })
}

const askAfterCrash = async (window: BrowserWindow): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working twice.',
    detail:
      'Your history is safe, and scans under way go on. Load the window again, or quit and open Triad anew.',
    buttons: ['Load again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) app.quit()
  else window.webContents.reload()
}

/** Brings the window to the front; opens none. A hidden one that prints has a session of its own. */
export const focusWindow = (): void => {
  const window = BrowserWindow.getAllWindows().find(
    ({ webContents }) => webContents.session === session.defaultSession,
  )
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
