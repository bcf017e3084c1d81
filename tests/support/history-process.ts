import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { onTestFinished } from 'vitest'
import { bundle } from './bundle.mjs'

/** The child program, bundled once a test file; `remove` when done. */
export async function historyProgram(): Promise<{ readonly path: string; readonly remove: () => void }> {
  const path = await bundle('tests/support/history-child.ts')
  return { path, remove: () => rmSync(dirname(path), { recursive: true, force: true }) }
}

export interface HistoryProcess {
  readonly child: ChildProcess
  /** The next line it says, parsed. Fails where it ends without one. */
  readonly hear: () => Promise<unknown>
  /** Ends it by the signal, or waits for its own end. Answers its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Runs one command of the child program; killed with the test at the latest. */
export function historyProcess(program: string, args: readonly string[], uid?: number): HistoryProcess {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const ended = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const hear = async (): Promise<unknown> => {
    for (;;) {
      const end = said.indexOf('\n')
      if (end >= 0) {
        const line = said.slice(0, end)
        said = said.slice(end + 1)
        return JSON.parse(line)
      }
      const over = await Promise.race([ended.then(() => true), once(child.stdout, 'data').then(() => false)])
      if (over && !said.includes('\n')) throw new Error(`The child ended without a word: ${errors}`)
    }
  }
  return {
    child,
    hear,
    async end(signal) {
      if (signal) child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}
