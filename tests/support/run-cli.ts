import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const cli = new URL('../../out/main/cli.js', import.meta.url).pathname

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A home folder of its own with these files in `~/.aws`, and nothing of this machine's AWS settings or histories. */
export interface CliHome {
  readonly folder: string
  /** Runs the built command line in it. `onErr` hears what it says on standard error, and may end it. */
  readonly run: (
    args: readonly string[],
    options?: {
      readonly env?: Readonly<Record<string, string>>
      readonly onErr?: (said: string, kill: (signal: NodeJS.Signals) => void) => void
    },
  ) => Promise<Ran>
  readonly remove: () => void
}

export function createCliHome(files: Readonly<Record<string, string>> = {}): CliHome {
  const folder = mkdtempSync(join(tmpdir(), 'triad-cli-'))
  mkdirSync(join(folder, '.aws'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '.aws', name), text)
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(AWS_|TRIAD_|XDG_|NODE_OPTIONS|NO_COLOR|FORCE_COLOR|VITEST)/.test(name),
  )
  return {
    folder,
    run: (args, { env = {}, onErr } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [cli, ...args], {
          cwd: folder,
          env: {
            ...Object.fromEntries(inherited),
            HOME: folder,
            USERPROFILE: folder,
            AWS_EC2_METADATA_DISABLED: 'true',
            ...env,
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        let out = ''
        let err = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          err += text
          onErr?.(err, (signal) => child.kill(signal))
        })
        child.once('error', reject)
        child.once('close', (code) => resolve({ code, out, err }))
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The objects of NDJSON text. */
export const readLines = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
