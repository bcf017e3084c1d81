import { mkdirSync } from 'node:fs'
import { app, dialog } from 'electron'
import { isExpected } from '../../../shared/contract/reply'
import type { Engine } from '../../engine/engine-host'
import { denyPermissions, guardPages } from './guards'
import { serveIpc } from './ipc'
import { closeBeforeQuit, followWindows } from './lifecycle'
import { setMenu } from './menu'
import { declareScheme, servePage } from './protocol'
import { focusWindow, openWindow } from './window'

export interface Shell {
  /** Folder of Chromium's own files; the single instance is one for each. */
  readonly userData: string
  /** Folder of the built page. */
  readonly page: string
  /** Built preload script. */
  readonly preload: string
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
    declareScheme()
    app.enableSandbox()
    guardPages(shell.log)
    if (app.requestSingleInstanceLock()) void app.whenReady().then(() => open(shell), fail)
    else app.quit()
  } catch (error) {
    fail(error)
  }
}

const open = ({ page, preload, openEngine, log }: Shell): void => {
  try {
    const engine = openEngine()
    closeBeforeQuit(() => engine.close(), log)
    denyPermissions()
    setMenu()
    servePage(page, engine)
    serveIpc(engine)
    const openOne = (): void => openWindow(preload, log)
    followWindows(openOne, focusWindow)
    openOne()
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
