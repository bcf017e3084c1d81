import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { installedChromium } from '../chromium'
import type { Looked } from './looked'

/** The oldest Node-API that SQLite's native module was built for: an older Node would crash instead of complain. */
const oldestNodeApi = 10

export function lookAtNode(): Looked {
  const { node, napi = '0' } = process.versions
  const fits = Number(napi) >= oldestNodeApi
  return {
    what: 'Node',
    state: fits ? 'fine' : 'wrong',
    detail: `${node}, Node-API ${napi}`,
    next: fits ? '' : 'Install Node 22.14 or newer, or npm ci here, which brings Node 24.',
    holds: 'history',
  }
}

/** Never imports `electron`: outside Electron its package starts a download. */
export function lookAtElectron(): Looked {
  const manifest = resolve('electron/package.json')
  const binary = manifest === null ? null : binaryIn(path.dirname(manifest))
  const found = binary !== null && existsSync(binary)
  return {
    what: 'window',
    state: found ? 'fine' : 'absent',
    detail: found
      ? `Electron at ${binary}`
      : 'Electron is not installed: triad opens in your browser instead.',
    next: '',
  }
}

export function lookAtBrowser(): Looked {
  const installed = installedChromium()
  if (installed !== null)
    return { what: 'browser', state: 'fine', detail: installed.executablePath, next: '' }
  const packaged = process.platform === 'linux' && process.arch === 'x64' && resolve('@sparticuz/chromium')
  return packaged
    ? {
        what: 'browser',
        state: 'fine',
        detail: 'A packaged Chromium is unpacked when it is first needed.',
        next: '',
      }
    : {
        what: 'browser',
        state: 'absent',
        detail: 'No Chrome, Chromium or Edge was found.',
        next: 'Install one of them where no window can open.',
      }
}

function resolve(module: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(module)
  } catch {
    return null // not installed
  }
}

/** Where the package says its program is; `null` before it was downloaded. */
function binaryIn(folder: string): string | null {
  const pointer = path.join(folder, 'path.txt')
  return existsSync(pointer) ? path.join(folder, 'dist', readFileSync(pointer, 'utf8').trim()) : null
}
