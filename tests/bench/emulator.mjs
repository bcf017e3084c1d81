import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, readLines, root } from './process.mjs'

const lab = join(root, 'tests/lab/aws')
/** Milliseconds in every reply, as a network's. */
export const latency = 80

export const canEmulate = () =>
  spawnSync('python3', ['--version']).status === 0 && existsSync(join(lab, 'up'))

/**
 * Work with an emulated AWS of its own, which is stopped again. The work is given what a program needs in its environment to find
 * the accounts, and the request log: `forget` empties it, `read` answers its lines.
 * @template T
 * @param {{ small: boolean }} size
 * @param {(lab: { env: Record<string, string>, forget: () => Promise<unknown>, read: () => Promise<any[]> }) => Promise<T>} work
 */
export const withEmulator = ({ small }, work) =>
  inFolder('triad-bench-lab-', async (run) => {
    const env = {
      ...process.env,
      TRIAD_LAB_RUN: run,
      PORT: '0',
      LAB_LATENCY_MS: String(latency),
      LAB_SEED_ARGS: small ? '--small' : '',
    }
    const up = spawn(join(lab, 'up'), { env, stdio: ['ignore', 'ignore', 'inherit'] })
    const [code] = await once(up, 'close')
    if (code !== 0) throw new Error(`The emulator did not start: ${code}`)
    try {
      const url = `http://127.0.0.1:${readFileSync(join(run, 'port'), 'utf8').trim()}`
      return await work({
        env: {
          AWS_CONFIG_FILE: join(run, 'aws/config'),
          AWS_SHARED_CREDENTIALS_FILE: join(run, 'aws/credentials'),
          AWS_EC2_METADATA_DISABLED: 'true',
          TRIAD_LAB_URL: url,
        },
        forget: () => fetch(`${url}/lab/requests`, { method: 'DELETE' }),
        read: async () => readLines(await (await fetch(`${url}/lab/requests`)).text()),
      })
    } finally {
      spawnSync(join(lab, 'down'), { env })
    }
  })
