import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge } from '../../shared/contract/bridge'
import { ipc } from '../../shared/contract/ipc'
import type { Reply } from '../../shared/contract/reply'

// The page gets these two functions and nothing of Electron: no channel name of its choice, no event object.
contextBridge.exposeInMainWorld('triad', {
  send: (name, request) => ipcRenderer.invoke(ipc.ask, name, request) as Promise<Reply>,
  listen(hear) {
    const onEvent = (_: IpcRendererEvent, event: unknown): void => {
      hear(event)
    }
    ipcRenderer.on(ipc.event, onEvent)
    return () => void ipcRenderer.off(ipc.event, onEvent)
  },
} satisfies Bridge)
