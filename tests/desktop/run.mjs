// Runs the window's tests and everybody's journeys in a real Electron. Brings a screen where there is none, and an ordinary user where there is
// only root: for root Chromium has no sandbox, and Electron would show less than it does for people.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findElectron, isRoot } from '../lab/electron/launch.mjs'
import { makePlayedApp } from './played-app.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const limit = 30 * 60_000
const nobody = 65534
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--']
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const say = (line) => console.error(`desktop: ${line}`)

const scratch = mkdtempSync(path.join(tmpdir(), 'triad-desktop-run-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }))

const electron = findElectron(root)
const wanted = isRoot && process.platform === 'linux' && has('setpriv')
const dist = wanted ? reachable(electron.dist) : electron.dist
const drops = wanted && canRead(root)
if (wanted && !drops) say(`runs as root, without Chromium's sandbox: an ordinary user cannot read ${root}`)
if (drops) chownSync(scratch, nobody, nobody)

const needsScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
if (needsScreen && !has('xvfb-run')) {
  say(
    'there is no display, and no xvfb-run to make one: tests/lab/electron/apt-packages.txt names the packages',
  )
  process.exit(1)
}

const played = await makePlayedApp(root, path.join(scratch, 'played'))
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
const config = path.join(root, 'tests/desktop/vitest.config.ts')
const runs = [
  ['the window', ['--test', path.join(root, 'tests/desktop/window.test.mjs')]],
  ['the journeys', [vitest, 'run', '--configLoader', 'runner', '--config', config, '--root', root]],
]
for (const [what, args] of runs) {
  const code = await run(what, args)
  if (code !== 0) process.exitCode = code
}

/** Runs Node with these arguments where Electron has a screen and a user. Answers its exit code. */
function run(what, args) {
  const command = [
    ...(drops ? asNobody : []),
    ...(needsScreen ? ['xvfb-run', '-a'] : []),
    process.execPath,
    ...args,
  ]
  const child = spawn(command[0], command.slice(1), {
    cwd: root,
    stdio: 'inherit',
    // A group of its own, so that a hanging Electron ends with its test.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      HOME: scratch,
      TMPDIR: scratch,
      TRIAD_NO_DOWNLOAD: '1',
      TRIAD_TEST_DESKTOP: played,
      ELECTRON_OVERRIDE_DIST_PATH: dist,
      TRIAD_STAND_IN: electron.standIn ? '1' : '0',
    },
  })
  const late = setTimeout(() => {
    say(`${what} took half an hour, and is ended`)
    process.kill(-child.pid, 'SIGKILL')
  }, limit)
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearTimeout(late)
      resolve(code ?? 1)
    }),
  )
}

function canRead(folder) {
  return (
    spawnSync(asNobody[0], [...asNobody.slice(1), 'test', '-r', path.join(folder, 'package.json')]).status ===
    0
  )
}

/** The dist folder itself, or a copy where another user may run it. */
function reachable(folder) {
  if (
    spawnSync(asNobody[0], [...asNobody.slice(1), 'test', '-x', path.join(folder, 'electron')]).status === 0
  )
    return folder
  const copy = path.join(scratch, 'electron')
  cpSync(folder, copy, { recursive: true })
  return copy
}
