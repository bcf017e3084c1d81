import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli, mb, middleOf, root, runNode, seconds } from './process.mjs'

const lab = join(root, 'tests/lab/aws')
const accounts = ['acme-prod', 'acme-staging', 'acme-dev']
const latency = '80'

/** Scans the emulated accounts side by side, with a network's latency. Left out where the emulator cannot start. */
export async function measureScan({ short, home }) {
  if (spawnSync('python3', ['--version']).status !== 0 || !existsSync(join(lab, 'up')))
    return [
      {
        what: 'scan of three accounts',
        figure: 'not measured',
        aim: '',
        note: 'The emulator needs Python 3.10.',
      },
    ]
  const run = mkdtempSync(join(tmpdir(), 'triad-bench-lab-'))
  const settings = {
    TRIAD_LAB_RUN: run,
    PORT: '0',
    LAB_LATENCY_MS: latency,
    LAB_SEED_ARGS: short ? '--small' : '',
  }
  const env = { ...process.env, ...settings }
  const up = spawn(join(lab, 'up'), { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(up, 'close')
  if (code !== 0) throw new Error(`The emulator did not start: ${code}`)
  try {
    const log = `http://127.0.0.1:${readFileSync(join(run, 'port'), 'utf8').trim()}/lab/requests`
    const scanned = await middleOf(short ? 1 : 3, async () => {
      await fetch(log, { method: 'DELETE' })
      const args = [
        'scan',
        ...accounts.flatMap((name) => ['-p', name]),
        '--json',
        '-',
        '--history',
        join(home, `scan-${Date.now()}.sqlite`),
      ]
      const done = await runNode([cli, ...args], {
        env: {
          HOME: home,
          AWS_CONFIG_FILE: join(run, 'aws/config'),
          AWS_SHARED_CREDENTIALS_FILE: join(run, 'aws/credentials'),
        },
      })
      const requests = (await (await fetch(log)).text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      return { ...done, requests, findings: done.out.trim().split('\n').length }
    })
    const note = `${accounts.join(', ')} (${short ? 'small' : 'whole'}), 17 Regions each, ${latency} ms in every reply`
    return [
      {
        what: 'scan of three accounts: time',
        figure: seconds(scanned.ms),
        aim: '',
        cpu: seconds(scanned.cpu),
        note,
      },
      {
        what: 'scan of three accounts: calls',
        figure: scanned.requests.length.toLocaleString('en'),
        aim: '',
        note: `for ${scanned.findings.toLocaleString('en')} findings`,
      },
      {
        what: 'scan of three accounts: peak memory',
        figure: mb(scanned.peakMb),
        aim: '400 MB',
        note: 'one process',
      },
    ]
  } finally {
    spawnSync(join(lab, 'down'), { env })
    rmSync(run, { recursive: true, force: true })
  }
}
