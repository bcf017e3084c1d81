import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { differencesOf } from './difference'
import { mapping } from './mapping'
import { explanationsIn, toPage, toText, unexplained, type Comparison } from './page'
import { pairRow } from './pair'
import { readProwler, readTriad } from './read-findings'
import { least, percent, tallyAll } from './tally'

// Compares what both said: node FILE SAID [--write]. SAID is a JSON file of `run.mjs`; the exit code says whether they agree enough.

interface Said {
  readonly version: string
  readonly triad: readonly unknown[]
  readonly prowler: readonly unknown[]
  readonly regions: readonly string[]
  readonly defaults: readonly string[]
  readonly missing: readonly string[]
}

const file = 'docs/agreement.md'

const [, , path = '', mode] = process.argv
const said = JSON.parse(readFileSync(path, 'utf8')) as Said
const [triad, prowler] = [said.triad.map(readTriad), said.prowler.map(readProwler)]
const scope = { regions: new Set(said.regions), defaults: new Set(said.defaults) }
const all = mapping
  .filter(({ checks }) => !checks.some((check) => said.missing.includes(check)))
  .map((row) => pairRow(row, triad, prowler, scope))
const differences = differencesOf(all)
const comparison: Comparison = { version: said.version, all, differences, missing: said.missing }

process.stdout.write(toText(comparison))
const before = readFileSync(file, 'utf8')
const options = await resolveConfig(file)
const page =
  mode === '--write' ? await format(toPage(comparison, before), { ...options, filepath: file }) : before
if (page !== before) writeFileSync(file, page)

const sum = tallyAll(all)
const open = unexplained(differences, explanationsIn(page))
const short = [
  ...(sum.pairs < least.pairs ? [`only ${sum.pairs} pairs of at least ${least.pairs}`] : []),
  ...(sum.prowlerFails < least.prowlerFails
    ? [`only ${sum.prowlerFails} of them failures of Prowler, at least ${least.prowlerFails} must be`]
    : []),
  ...(percent(sum) < least.percent ? [`${percent(sum)} % agree, at least ${least.percent} % must`] : []),
  ...open.map(
    ({ title, count, example }) => `not explained in ${file}: ${title} (${count}), for example ${example}`,
  ),
]
for (const problem of short) process.stdout.write(`FAILED: ${problem}\n`)
process.exitCode = short.length === 0 ? 0 : 1
