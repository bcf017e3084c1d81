// Finds the best Electron on this machine and opens the app in it.
// Order: ELECTRON_OVERRIDE_DIST_PATH, the project's own node_modules/electron/dist, the stand-in made by get-electron.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const name =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'

/** The dist folder to use, and whether it is the stand-in. Makes the stand-in where there is nothing better. */
export function findElectron(appDir) {
  const { ELECTRON_OVERRIDE_DIST_PATH: named, TRIAD_STAND_IN: standIn } = process.env
  if (named) return { dist: named, standIn: standIn === '1' }
  const own = path.join(appDir, 'node_modules/electron/dist')
  if (existsSync(path.join(own, name))) return { dist: own, standIn: false }
  const made = spawnSync(path.join(import.meta.dirname, 'get-electron'), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (made.status !== 0) throw new Error('no Electron on this machine, and the stand-in could not be made')
  return { dist: made.stdout.trim(), standIn: true }
}

export const isRoot = process.getuid?.() === 0

/** How the app is started by hand: for a second instance beside one that runs. */
export function commandFor(appDir, data) {
  const { dist } = findElectron(appDir)
  return {
    executablePath: path.join(dist, name),
    args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : []), appDir],
    env: {
      ...process.env,
      XDG_DATA_HOME: data,
      TRIAD_NODE24: process.execPath,
      // No profile of the person who runs the tests: the app shows its demo.
      AWS_CONFIG_FILE: path.join(data, 'no-config'),
      AWS_SHARED_CREDENTIALS_FILE: path.join(data, 'no-credentials'),
    },
  }
}

/**
 * Opens the app with an empty folder for its data. `electron` is playwright-core's `_electron`; `settings` are more
 * environment variables. `said` gathers what the app writes to standard error.
 */
export async function launch(electron, appDir, settings = {}) {
  const data = mkdtempSync(path.join(tmpdir(), 'triad-desktop-'))
  const { executablePath, args, env } = commandFor(appDir, data)
  const app = await attach(electron, {
    executablePath,
    args,
    env: { ...env, ...settings },
    chromiumSandbox: !isRoot,
  })
  const said = []
  app.process().stderr.on('data', (text) => said.push(String(text)))
  app.once('close', () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }))
  try {
    const page = await app.firstWindow()
    const version = await app.evaluate(() => process.versions.electron)
    return { app, page, data, said, version, standIn: findElectron(appDir).standIn }
  } catch (error) {
    app.process().kill('SIGKILL') // an app that opens no window may not quit when asked either
    throw error
  }
}

/**
 * Playwright attaches to an app that already runs (the stand-in loads no loader), and about one time in forty meets the
 * first page in a moment in which it then waits for ever. So it waits for a short while, and says when it tries again.
 */
async function attach(electron, options, tries = 3) {
  try {
    return await electron.launch({ ...options, timeout: 30_000 })
  } catch (error) {
    if (error.name !== 'TimeoutError' || tries === 1) throw error
    console.log('# Playwright did not attach within 30 s: once more')
    return attach(electron, options, tries - 1)
  }
}

/** The number of page objects in a PDF whose object streams are plain, as Chromium writes them. */
export const pdfPages = (bytes) =>
  (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length
