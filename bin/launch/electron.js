import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { say } from './say.js'
import { ending } from './node.js'

const binary =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
/** Seconds to find out that nothing can be fetched, and for the fetch itself (about 110 MB). */
const reachable = 4_000
const patience = 5 * 60_000

/**
 * Electron's binary: the one that is named, the installed one, or, because the package fetches it only when it is first
 * wanted, one that is fetched now. `path` is null where there is none; `why` says so after "because".
 */
export async function findElectron(root, env = process.env) {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) {
    const file = path.join(named, binary)
    return existsSync(file) ? { path: file } : { path: null, why: `there is no Electron in ${named}` }
  }
  const file = path.join(root, 'node_modules/electron/dist', binary)
  if (existsSync(file)) return { path: file }
  if (env.TRIAD_NO_DOWNLOAD === '1')
    return { path: null, why: 'Electron is not here and TRIAD_NO_DOWNLOAD forbids to fetch it' }
  const installer = path.join(root, 'node_modules/electron/install.js')
  if (!existsSync(installer)) return { path: null, why: 'Electron is not installed' }
  if (!(await isReachable(env)))
    return { path: null, why: 'Electron is not here yet and cannot be fetched without network' }
  say('fetches Electron for its window, once (about 110 MB).')
  await fetchIt(installer, root)
  return existsSync(file) ? { path: file } : { path: null, why: 'Electron could not be fetched' }
}

async function fetchIt(installer, root) {
  const child = spawn(process.execPath, [installer], { cwd: root, stdio: ['ignore', 2, 2] })
  const limit = setTimeout(() => {
    say('has waited five minutes for Electron, and goes on without.')
    child.kill('SIGKILL')
  }, patience)
  await ending(child)
  clearTimeout(limit)
}

/** Whether the place that Electron is fetched from answers at all. Behind a proxy only the fetch itself can tell. */
function isReachable(env) {
  if (env.ELECTRON_GET_USE_PROXY || env.HTTPS_PROXY || env.https_proxy) return Promise.resolve(true)
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com'
  const { hostname, port, protocol } = new URL(mirror)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) })
    const answer = (does) => {
      socket.destroy()
      resolve(does)
    }
    socket.setTimeout(reachable, () => answer(false))
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
}

/**
 * Opens the window and waits for its end. `atOnce`: it failed within seconds, as it does where a library or the sandbox
 * is missing; then something else may be tried.
 */
export async function openWindow(electron, root, args) {
  const started = Date.now()
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE // else Electron would be plain Node and open no window
  const child = spawn(electron, [root, ...args], { stdio: 'inherit', env })
  try {
    const code = await ending(child)
    return { code, how: `code ${code}`, atOnce: code !== 0 && Date.now() - started < 5_000 }
  } catch (error) {
    return { code: 1, how: error.message, atOnce: true }
  }
}
