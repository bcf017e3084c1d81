import { BrowserWindow, ipcMain } from 'electron'
import { ipc } from '../../../shared/contract/ipc'
import type { Reply } from '../../../shared/contract/reply'
import type { Engine } from '../../engine/engine-host'
import { isOwnPage } from './guards'

const refused: Reply = {
  ok: false,
  error: {
    code: 'refused',
    message: 'This frame is not the page of Triad.',
    hint: 'Nothing was read or changed. Open Triad again.',
  },
}

/** One door for the whole contract: questions of our own page go to the engine, its events go to every window. */
export const serveIpc = (engine: Pick<Engine, 'ask' | 'listen'>): void => {
  ipcMain.handle(ipc.ask, (event, name: unknown, request: unknown) =>
    isOwnPage(event) ? engine.ask(String(name), request) : refused,
  )
  engine.listen((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(ipc.event, event)
  })
}
