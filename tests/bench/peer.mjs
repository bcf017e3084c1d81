import { installProwler, prowlerVersion } from '../lab/agreement/install.mjs'
import { scanWithProwler, scanWithTriad, whatIsCompared } from '../lab/agreement/scanners.mjs'
import { canEmulate, latency, withEmulator } from './emulator.mjs'
import { mb, middleBy, seconds } from './process.mjs'

const profile = 'acme-prod'
/** Figures of Triad as a share of Prowler's. */
const aims = { time: 1 / 5, processor: 1 / 5, memory: 1 / 4 }

/** Calls by what is asked, as far as the log of the emulator tells it. */
function byOperation(requests) {
  const counts = new Map()
  for (const request of requests) {
    const name = operationOf(request)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** REST services say what is asked by a path: what looks like an id in it is left out. */
function operationOf({ service, operation, method, path, query }) {
  if (operation !== '') return `${service}:${operation}`
  if (service === 's3') return `s3 ${method} ${query.split(/[=&]/)[0] || 'object or bucket'}`
  const steps = path.split('/').filter((step) => !/[\d:%]|^.{24,}$/.test(step))
  return `${service} ${method} ${steps.join('/') || '/'}`
}

/** The same checks of the same account by both, turn about, so that a busy minute of the machine meets both. */
async function measureBoth(python, rounds) {
  const { checks, prowler } = await whatIsCompared()
  return withEmulator({ small: true }, async ({ env, forget, read }) => {
    const scanners = {
      triad: () => scanWithTriad({ profile, checks, env }),
      prowler: () => scanWithProwler({ python, profile, checks: prowler, env }),
    }
    const runs = { triad: [], prowler: [] }
    for (let round = 0; round < rounds; round += 1)
      for (const [name, scan] of Object.entries(scanners)) {
        await forget()
        const { ms, cpu, peakMb, findings } = await scan()
        const requests = await read()
        runs[name].push({ ms, cpu, peakMb, findings: findings.length, calls: requests.length, requests })
        console.error(`${name}: ${seconds(ms)}, cpu ${seconds(cpu)}, ${mb(peakMb)}, ${requests.length} calls`)
      }
    const figuresOf = (name) => {
      const of = (figure) => middleBy(figure, runs[name])[figure]
      return {
        ms: of('ms'),
        cpu: of('cpu'),
        peakMb: of('peakMb'),
        calls: of('calls'),
        findings: of('findings'),
        operations: byOperation(runs[name][0].requests),
      }
    }
    return { checks, prowlerChecks: prowler, triad: figuresOf('triad'), prowler: figuresOf('prowler') }
  })
}

const ratio = (one, other) => `1 : ${(other / one).toFixed(1)}`

/** @returns {{ what: string, triad: string, prowler: string, ratio: string, aim: string }} */
const compared = (what, one, other, say, share) => ({
  what,
  triad: say(one),
  prowler: say(other),
  ratio: ratio(one, other),
  aim:
    share === undefined
      ? ''
      : `1 : ${(1 / share).toFixed(0)}, ${one <= other * share ? 'reached' : 'missed'}`,
})
const number = (value) => value.toLocaleString('en')

/** Triad beside Prowler. Answers `null`, and says why, where one of the two cannot run here. */
export async function measurePeer({ short }) {
  const { python, why } = installProwler()
  if (python === null || !canEmulate()) {
    console.error(
      `\nSKIPPED: ${why ?? 'The emulator needs Python 3.10.'} Nothing was measured beside Prowler.\n`,
    )
    return null
  }
  const rounds = short ? 1 : 3
  const { checks, prowlerChecks, triad, prowler } = await measureBoth(python, rounds)
  const names = [...new Set([...triad.operations.keys(), ...prowler.operations.keys()])]
  return {
    about: `${profile}, 17 Regions, ${latency} ms in every reply; ${checks.length} checks of Triad, ${prowlerChecks.length} of ${prowlerVersion} that ask for the same; the middle of ${rounds}, turn about`,
    figures: [
      compared('time', triad.ms, prowler.ms, seconds, aims.time),
      compared('processor', triad.cpu, prowler.cpu, seconds, aims.processor),
      compared('peak memory', triad.peakMb, prowler.peakMb, mb, aims.memory),
      compared('calls', triad.calls, prowler.calls, number),
      compared('findings', triad.findings, prowler.findings, number),
    ],
    operations: names
      .map((name) => ({
        name,
        triad: triad.operations.get(name) ?? 0,
        prowler: prowler.operations.get(name) ?? 0,
      }))
      .toSorted((one, other) => other.prowler + other.triad - one.prowler - one.triad),
  }
}
