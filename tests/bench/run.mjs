// `npm run bench`: measures what the design sets figures for, prints a table and JSON, and keeps docs/benchmarks.md true.
// `-- --short` (under three minutes) prints only. `-- --only scan,cli` measures a part and prints only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { measureCli, measureDemo } from './cli.mjs'
import { measureEvaluation, measureFleetYear, measurePaint } from './engine.mjs'
import { measureScan } from './scan.mjs'
import { toMarkdown, toText } from './table.mjs'

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' } },
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

const home = mkdtempSync(join(tmpdir(), 'triad-bench-'))
const results = []
try {
  for (const name of chosen) {
    const rows = await parts[name]({ short, home })
    results.push(...rows)
    process.stdout.write(toText(rows))
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}

const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
console.log(JSON.stringify({ machine, short, results }))
if (!short && values.only === undefined) {
  const file = 'docs/benchmarks.md'
  const options = await resolveConfig(file)
  writeFileSync(file, await format(toMarkdown(results, machine), { ...options, filepath: file }))
}
