import path from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, session, type Event } from 'electron'
import { origin } from './origin'
import { keepWindowState, readWindowState, usableBounds } from './window-state'

// The canvas of both themes (renderer/styles), so that the window does not flash before its first paint.
const canvas = { light: '#f4f5f7', dark: '#0f1217' } as const

export interface WindowParts {
  /** Built preload script. */
  readonly preload: string
  /** Folder in which the window's place is kept. */
  readonly userData: string
  /** Folder of the program's icons. */
  readonly icons: string
  /** Told before the window closes; it stays open where this prevents it. */
  readonly onClose: (event: Event) => void
  readonly log: (line: string) => void
}

/** Opens the one window where it was last, shown at its first paint. */
export const openWindow = ({ preload, userData, icons, onClose, log }: WindowParts): void => {
  const state = readWindowState(userData)
  const window = new BrowserWindow({
    title: 'Triad',
    show: false,
    width: 1280,
    height: 860,
    ...usableBounds(state),
    // A Mac takes the icon from the bundle.
    icon: path.join(icons, 'icon.png'),
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
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize()
    window.show()
  })
  keepWindowState(window, userData, log)
  window.on('close', onClose)
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

/** The one window, where there is one. A hidden one that prints has a session of its own. */
export const theWindow = () =>
  BrowserWindow.getAllWindows().find(({ webContents }) => webContents.session === session.defaultSession)

/** Brings the window to the front, from the background too. `false` where there is none. */
export const focusWindow = (): boolean => {
  const window = theWindow()
  if (!window) return false
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  return true
}

/** Opens one of the page's own addresses in the window, without loading the page again. */
export const goTo = (route: string, log: (line: string) => void): void => {
  theWindow()
    ?.loadURL(`${origin}/#${route}`)
    .catch((error: unknown) => {
      log(`shell: ${route} did not open: ${String(error)}`)
    })
}
