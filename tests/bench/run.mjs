// `npm run bench`: measures what the design sets figures for, prints a table and JSON, and keeps docs/benchmarks.md true.
// `-- --short` (under three minutes) prints only. `-- --only scan,cli` measures a part and prints only. `-- --peer` measures Triad and
// Prowler side by side, and keeps that section of the page.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { measureCli, measureDemo } from './cli.mjs'
import { measureEvaluation, measureFleetYear, measurePaint } from './engine.mjs'
import { measurePeer } from './peer.mjs'
import { inFolder } from './process.mjs'
import { measureScan } from './scan.mjs'
import { peerHeading, toMarkdown, toPeerMarkdown, toPeerText, toText } from './table.mjs'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    peer: { type: 'boolean', default: false },
  },
})
const { short } = values
const parts = {
  scan: measureScan,
  evaluation: measureEvaluation,
  demo: measureDemo,
  cli: measureCli,
  paint: measurePaint,
  fleet: measureFleetYear,
}
const chosen = values.only?.split(',') ?? Object.keys(parts)

const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
const file = 'docs/benchmarks.md'

/** The page in two parts: what is measured of Triad alone, and what is measured beside Prowler. */
function readPage() {
  const page = readFileSync(file, 'utf8')
  const at = page.indexOf(peerHeading)
  return at < 0 ? [page, ''] : [page.slice(0, at), page.slice(at)]
}

async function writePage(sections) {
  const options = await resolveConfig(file)
  writeFileSync(file, await format(sections.join('\n'), { ...options, filepath: file }))
}

if (values.peer) {
  const peer = await measurePeer({ short })
  if (peer !== null) {
    process.stdout.write(toPeerText(peer))
    console.log(JSON.stringify({ machine, short, peer }))
    if (!short) await writePage([readPage()[0], toPeerMarkdown(peer, machine)])
  }
} else {
  const results = await measureParts()
  console.log(JSON.stringify({ machine, short, results }))
  if (!short && values.only === undefined) await writePage([toMarkdown(results, machine), readPage()[1]])
}

function measureParts() {
  return inFolder('triad-bench-', async (home) => {
    const results = []
    for (const name of chosen) {
      const rows = await parts[name]({ short, home })
      results.push(...rows)
      process.stdout.write(toText(rows))
    }
    return results
  })
}
