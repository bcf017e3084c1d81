import { mkdirSync } from 'node:fs'
import { app, dialog, type Event } from 'electron'
import { isExpected } from '../../../shared/contract/reply'
import type { Engine } from '../../engine/engine-host'
import { appId } from './app-id'
import { createAsk } from './ask-engine'
import { askWhereToSave } from './downloads'
import { denyPermissions, guardPages } from './guards'
import { serveIpc } from './ipc'
import { askHowToLeave } from './leave'
import { askBeforeQuit, followWindows } from './lifecycle'
import { setMenu } from './menu'
import { notifyOfScans } from './notify'
import { declareScheme, servePage } from './protocol'
import { scanAll } from './scan-all'
import { followScans } from './scans-under-way'
import { showTray } from './tray'
import { focusWindow, goTo, openWindow, theWindow } from './window'
import { createSay } from './words'

export interface Shell {
  /** Folder of Chromium's own files; the single instance is one for each. */
  readonly userData: string
  /** Folder of the built page. */
  readonly page: string
  /** Built preload script. */
  readonly preload: string
  /** Folder of the program's icons. */
  readonly icons: string
  /** Throws an `Expected` where the settings forbid a start. */
  readonly openEngine: () => Engine
  readonly log: (line: string) => void
}

/**
 * Starts the desktop app, in the order in which Electron allows it: scheme, sandbox and guards before it is ready, then
 * the engine, then the window. Never starts the crash reporter: its dumps hold memory, and so credentials.
 */
export const startShell = (shell: Shell): void => {
  try {
    mkdirSync(shell.userData, { recursive: true, mode: 0o700 })
    app.setPath('userData', shell.userData)
    // Windows shows notifications only of what has the id of the shortcut that the installer made.
    app.setAppUserModelId(appId)
    declareScheme()
    app.enableSandbox()
    guardPages(shell.log)
    if (app.requestSingleInstanceLock()) void app.whenReady().then(() => open(shell), fail)
    else app.quit()
  } catch (error) {
    fail(error)
  }
}

const open = ({ page, preload, icons, userData, openEngine, log }: Shell): void => {
  try {
    const engine = openEngine()
    const say = createSay(app.getLocale())
    const ask = createAsk(engine)
    const scans = followScans(engine)
    const scanAgain = (): void =>
      void scanAll(ask).catch((error: unknown) => {
        dialog.showErrorBox(
          'Triad',
          isExpected(error) ? `${error.message}\n\n${error.trouble.hint}` : String(error),
        )
      })
    const show = (): void => {
      if (!focusWindow()) openWindow({ preload, userData, icons, onClose: closing, log })
    }
    let leaving = false
    // Closing the window quits, which asks first where a scan runs; on a Mac the program stays, and scans go on.
    const closing = (event: Event): void => {
      if (leaving || process.platform === 'darwin') return
      event.preventDefault()
      app.quit()
    }
    askBeforeQuit({
      ask: () => askHowToLeave(scans.profiles(), say),
      close: () => {
        leaving = true
        theWindow()?.hide()
        return engine.close()
      },
      hide: () => theWindow()?.hide(),
      log,
    })
    denyPermissions()
    askWhereToSave(say)
    setMenu(say, { go: (route) => goTo(route, log), scanAll: scanAgain })
    servePage(page, engine)
    serveIpc(engine)
    followWindows(show)
    showTray(icons, scans, say, { show, scanAll: scanAgain })
    notifyOfScans(ask, scans, say, { show, log })
    show()
  } catch (error) {
    fail(error)
  }
}

/** Trouble before there is a window to show it in. */
const fail = (error: unknown): void => {
  const text = isExpected(error) ? `${error.trouble.message}\n\n${error.trouble.hint}` : String(error)
  dialog.showErrorBox('Triad cannot start', text)
  app.exit(1)
}
