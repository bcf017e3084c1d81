import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lean } from '../../bin/launch/node.js'
import { bundle } from '../support/bundle.mjs'
import { mb, ms, root, runNode, runTriad } from './process.mjs'

/** Judging 10,000 resources by every check, in a process of its own that is limited as the engine's thread is. */
export async function measureEvaluation({ short }) {
  const { out } = await runNode([lean, await bundle('tests/bench/evaluate.ts'), short ? '3' : '9'])
  const { resources, checks, verdicts, evaluate, judge, peakMb } = JSON.parse(out)
  return [
    {
      what: 'evaluation of 10,000 resources',
      figure: ms(evaluate.ms),
      aim: '1,000 ms',
      cpu: ms(evaluate.cpu),
      note: `${resources} resources, ${checks} checks, ${verdicts} verdicts`,
    },
    {
      what: 'evaluation, findings and tallies',
      figure: ms(judge.ms),
      aim: '',
      cpu: ms(judge.cpu),
      note: `the same up to what is scored`,
    },
    { what: 'evaluation: peak memory', figure: mb(peakMb), aim: '400 MB', note: '' },
  ]
}

/** The Overview of a demo account in a real browser, served on loopback. */
export async function measurePaint({ short, home }) {
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data') }
  await runTriad(['scores', '--demo'], { env })
  const server = spawn(join(root, 'bin/triad.js'), ['demo', '--no-open'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const launchUrl = await new Promise((resolve, reject) => {
      let said = ''
      server.stdout.on('data', (data) => {
        said += data
        if (said.includes('\n')) resolve(said.trim())
      })
      server.once('close', (code) => reject(new Error(`The server ended with ${code}.`)))
    })
    const file = await bundle('tests/bench/first-paint.ts')
    const { out } = await runNode([file, launchUrl, short ? '3' : '9'])
    const { firstPaintMs, overviewMs, scripts } = JSON.parse(out)
    const bytes = scripts.map((file) => gzipSync(readFileSync(join(root, 'out/renderer', file))).length)
    const total = bytes.reduce((sum, one) => sum + one, 0)
    return [
      {
        what: 'window: scripts of the Overview, gzipped',
        figure: `${Math.round(total / 1000)} kB`,
        aim: '300 kB',
        note: `${scripts.length} files, everything that is loaded before it shows`,
      },
      {
        what: 'window: first paint',
        figure: ms(firstPaintMs),
        aim: '500 ms',
        note: 'Chromium, from the start of the navigation',
      },
      {
        what: 'window: Overview with its scores',
        figure: ms(overviewMs),
        aim: '500 ms',
        note: 'a demo account with a year of scans',
      },
    ]
  } finally {
    server.removeAllListeners('close')
    server.kill()
  }
}

/** A fleet's year in one history. */
export async function measureFleetYear({ short }) {
  const size = short
    ? ['--accounts', '3', '--scans', '12', '--findings', '5000']
    : ['--accounts', '30', '--scans', '52', '--findings', '20000']
  const { out } = await runNode([await bundle('tests/bench/fleet-year.ts'), ...size])
  const year = JSON.parse(out)
  const name = `${year.accounts} accounts x ${year.scans} scans x ${year.findings.toLocaleString('en')} findings`
  const row = (what, { median, p95, cpu }, aim) => ({
    what: `fleet-year: ${what}`,
    figure: ms(median),
    aim,
    cpu: ms(cpu),
    note: `p95 ${ms(p95)}`,
  })
  return [
    { what: 'fleet-year: history file', figure: mb(year.megabytes), aim: '350 MB', note: name },
    row('writing one scan', year.weeklyScan, '1,000 ms'),
    row('opening', year.opening, '300 ms'),
    row('scores of an account', year.scores, '50 ms'),
    row('findings page of an account', year.pageOfOne, '30 ms (p95)'),
    row('findings page of the fleet', year.pageOfFleet, '30 ms (p95)'),
    row('trend', year.trend, '30 ms'),
    row('compare of two scans', year.compareNeighbours, '100 ms'),
  ]
}
