import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/** As much of Electron as the shell touches, recorded. Each test loads the shell anew over it. */
export const mockElectron = () => {
  const app = Object.assign(new EventEmitter(), {
    quit: vi.fn(),
    exit: vi.fn(),
    isPackaged: true,
  })
  const handlers = new Map<string, (...args: unknown[]) => unknown>()
  const sent: unknown[][] = []
  const decisions: Record<string, (...args: never[]) => unknown> = {}
  const opened: string[] = []
  const electron = {
    app,
    BrowserWindow: {
      getAllWindows: () => [{ webContents: { send: (...args: unknown[]) => sent.push(args) } }],
    },
    ipcMain: {
      handle: (name: string, answer: (...args: unknown[]) => unknown) => handlers.set(name, answer),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (decide: never) => (decisions['request'] = decide),
        setPermissionCheckHandler: (decide: never) => (decisions['check'] = decide),
        setDevicePermissionHandler: (decide: never) => (decisions['device'] = decide),
      },
    },
    shell: {
      openExternal: (address: string) => {
        opened.push(address)
        return Promise.resolve()
      },
    },
    protocol: { handle: vi.fn(), registerSchemesAsPrivileged: vi.fn() },
  }
  vi.resetModules()
  vi.doMock('electron', () => electron)
  return { electron, app, handlers, sent, decisions, opened }
}
