import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { say } from './say.js'

/** better-sqlite3 needs Node-API 10 (Node 22.14): an older Node would crash on it instead of throwing. */
export const isNodeTooOld = (versions = process.versions) => Number(versions.napi ?? 0) < 10

/** As in the first line of `bin/triad.js`: a young generation of 12 MB, with which a scan takes 100 MB less. */
export const lean = '--max-semi-space-size=4'

/** Runs the same command under the Node that came with the install. Resolves with its exit code. */
export async function runUnderOwnNode(root, args) {
  const own = ownNode(root)
  if (own === null) {
    say(`needs Node 22.14 or newer, and this is Node ${process.versions.node}.`)
    say(
      process.platform === 'darwin'
        ? 'Install Node 24 from https://nodejs.org and start Triad again.'
        : 'Run `npm ci` in the folder of Triad, which brings Node 24 along, or install it from https://nodejs.org.',
    )
    return 2
  }
  const child = spawn(own, [lean, path.join(root, 'bin/triad.js'), ...args], { stdio: 'inherit' })
  return ending(child)
}

function ownNode(root) {
  const name = { linux: 'linux', win32: 'win' }[process.platform]
  if (name === undefined) return null
  try {
    const manifest = createRequire(path.join(root, 'package.json')).resolve(
      `node-${name}-${process.arch}/package.json`,
    )
    const file = path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : null
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return null
  }
}

/** Resolves with the child's exit code, or 128 and the signal's number, as a shell says it. Hands signals on meanwhile. */
export function ending(child) {
  const { stdin, stdout, stderr } = process
  const isAtTerminal = stdin.isTTY || stdout.isTTY || stderr.isTTY
  // A terminal sends Ctrl+C to the child as well: handed on, it would arrive twice and mean "at once".
  const forward = (signal) => (signal === 'SIGINT' && isAtTerminal ? true : child.kill(signal))
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward)
  })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
