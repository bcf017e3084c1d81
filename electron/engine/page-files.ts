import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * A file of the page by the path of its address, still percent-encoded; `/` is `index.html`. `null` for anything that is
 * not a known kind of file inside `root`, whatever dots, encodings or links lead there.
 */
export const readPageFile = async (root: string, pathname: string): Promise<PageFile | null> => {
  const wanted = decoded(pathname === '/' ? '/index.html' : pathname)
  if (wanted === null) return null
  const type = types[path.extname(wanted)]
  if (type === undefined) return null
  try {
    const base = await realpath(root)
    const file = await realpath(path.resolve(base, `.${wanted}`))
    if (!file.startsWith(base + path.sep)) return null
    return { body: new Uint8Array(await readFile(file)), type }
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

const decoded = (pathname: string): string | null => {
  try {
    const text = decodeURIComponent(pathname)
    return text.startsWith('/') && !/[\0\\]/.test(text) ? text : null
  } catch {
    return null // a malformed escape names no file
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
