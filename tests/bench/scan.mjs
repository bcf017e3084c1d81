import { join } from 'node:path'
import { canEmulate, latency, withEmulator } from './emulator.mjs'
import { mb, middleOf, runTriad, seconds } from './process.mjs'

const accounts = ['acme-prod', 'acme-staging', 'acme-dev']

/** Scans the emulated accounts side by side, with a network's latency. Left out where the emulator cannot start. */
export async function measureScan({ short, home }) {
  if (!canEmulate())
    return [
      {
        what: 'scan of three accounts',
        figure: 'not measured',
        aim: '',
        note: 'The emulator needs Python 3.10.',
      },
    ]
  return withEmulator({ small: short }, async ({ env, forget, read }) => {
    const scanned = await middleOf(short ? 1 : 3, async () => {
      await forget()
      const profiles = accounts.flatMap((name) => ['-p', name])
      const history = ['--history', join(home, `scan-${Date.now()}.sqlite`)]
      const done = await runTriad(['scan', ...profiles, '--json', '-', ...history], {
        env: { ...env, HOME: home },
      })
      return { ...done, requests: await read(), findings: done.out.trim().split('\n').length }
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
  })
}
