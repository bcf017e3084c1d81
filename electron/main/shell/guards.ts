import { app, session, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { readReportPath } from '../../../shared/contract/report-address'
import { openOutside } from './external'
import { origin } from './origin'

/** Locks every page that will ever exist in this process, ours included. Call it before the first window. */
export const guardPages = (log: (line: string) => void): void => {
  app.on('web-contents-created', (_event, contents) => guard(contents, log))
}

const guard = (contents: WebContents, log: (line: string) => void): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isReport(event)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(openOutside(log))
}

/** A frame inside our page shows a report's pages and nothing else; those cannot lead on. */
const isReport = ({ url, isMainFrame }: { readonly url: string; readonly isMainFrame: boolean }): boolean =>
  !isMainFrame && url.startsWith(`${origin}/`) && readReportPath(url.slice(origin.length))?.format === 'html'

/** Electron grants permissions unless told otherwise; the page needs none. Call it when the app is ready. */
export const denyPermissions = (): void => {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
}

/**
 * True for the main frame of our own page only. Compares `senderFrame.origin`: `new URL(senderFrame.url).origin` is the
 * text `null` for a custom scheme and would refuse everyone.
 */
export const isOwnPage = ({
  senderFrame,
  sender,
}: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === origin
