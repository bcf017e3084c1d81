import { randomUUID } from 'node:crypto'
import { BrowserWindow, session, type Session } from 'electron'
import { reportHeaders } from '../../../shared/contract/policy'
import type { Print } from '../../engine/ports'
import { host, scheme } from './origin'

/** Pages that wait for the printing window, by their address. */
const pages = new Map<string, string>()

/** A session in memory that knows these pages and nothing else: no file, no network, no permission. */
const openSession = (): Session => {
  const own = session.fromPartition('print')
  if (own.protocol.isProtocolHandled(scheme)) return own
  own.protocol.handle(scheme, ({ url }) => {
    const html = pages.get(url)
    if (html === undefined) return new Response(null, { status: 404 })
    return new Response(html, { headers: { ...reportHeaders, 'content-type': 'text/html; charset=utf-8' } })
  })
  own.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !pages.has(url) && !url.startsWith('data:') }),
  )
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  own.setPermissionCheckHandler(() => false)
  return own
}

/** Prints in a hidden sandboxed window without scripts: a tagged PDF with an outline; sheet and margins are the page's own. */
export const printPdf: Print = async (html) => {
  const address = `${scheme}://${host}/print/${randomUUID()}`
  pages.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: openSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  try {
    await window.loadURL(address)
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return { status: 'printed', pdf }
  } finally {
    pages.delete(address)
    window.destroy()
  }
}
