import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { openHistory, type History } from '../../electron/engine/store/open-history'
import { createFleet } from './fleet'

// A fleet's year in one history: node FILE --accounts 30 --scans 52 --findings 20000 [--facts]. Prints JSON.

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '3' },
    scans: { type: 'string', default: '12' },
    findings: { type: 'string', default: '20000' },
    facts: { type: 'boolean', default: false },
    /** Leaves the file there, to look into. */
    keep: { type: 'boolean', default: false },
  },
})
const size = {
  accounts: Number(values.accounts),
  scans: Number(values.scans),
  findings: Number(values.findings),
  facts: values.facts,
}

interface Time {
  readonly ms: number
  /** Of this process alone: what a busy machine does not stretch. */
  readonly cpu: number
}
const timed = <T>(work: () => T): Time & { readonly value: T } => {
  const start = performance.now()
  const used = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(used)
  return { ms: performance.now() - start, cpu: (user + system) / 1000, value }
}
const round = (ms: number): number => Math.round(ms * 10) / 10
function spread(times: readonly Time[]) {
  const sorted = times.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const cpu = times.map((time) => time.cpu).toSorted((a, b) => a - b)
  const at = (list: readonly number[], share: number) =>
    round(list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), cpu: at(cpu, 0.5), runs: times.length }
}
const repeat = (runs: number, work: (run: number) => unknown) =>
  spread(Array.from({ length: runs }, (_, run) => timed(() => work(run))))

function open(file: string): History {
  const opening = openHistory(file, { now: () => new Date('2026-11-24T12:00:00Z') })
  if (opening.status !== 'open') throw new Error(opening.message)
  return opening.history
}

const folder = mkdtempSync(join(tmpdir(), 'triad-fleet-year-'))
try {
  const file = join(folder, 'history.db')
  const fleet = createFleet(size)
  const writing = open(file)
  const first: Time[] = []
  const weekly: Time[] = []
  for (let week = 0; week < size.scans; week += 1)
    for (let account = 0; account < size.accounts; account += 1) {
      const scan = fleet.scan(account, week)
      scan.before(writing)
      ;(week === 0 ? first : weekly).push(timed(() => scan.finish(writing)))
    }
  const repeated = fleet.unchangedScan(0, size.scans)
  repeated.before(writing)
  const rewritten = spread([timed(() => repeated.finish(writing))])
  const closing = timed(() => writing.close()).ms
  const bytes = statSync(file).size

  const openings = Array.from({ length: 5 }, () => {
    const opened = timed(() => open(file))
    opened.value.close()
    return opened
  })
  const opening = spread(openings)
  const history = open(file)
  const [target] = history.targets.list()
  if (!target) throw new Error('There is no target.')
  const last = history.scans.lastCounting(target.id)?.seq ?? 1
  const page = { offset: 0, limit: 200 }
  const failing = { outcomes: ['fail' as const] }
  const figures = {
    ...size,
    bytes,
    megabytes: Math.round(bytes / 1e6),
    firstScan: spread(first),
    weeklyScan: spread(weekly),
    scanToldWhole: rewritten,
    checkRest: repeat(1, () => history.checkRest()),
    closing: round(closing),
    opening,
    targets: repeat(20, () => history.targets.list()),
    scores: repeat(20, () => [
      history.targets.get(target.id),
      history.scores.latest(target.id),
      history.scores.trend(target.id, ''),
    ]),
    groupsOfOne: repeat(20, () => history.findings.groups({ targetIds: [target.id], ...failing })),
    groupsOfFleet: repeat(20, () => history.findings.groups(failing)),
    pageOfOne: repeat(20, (run) =>
      history.findings.list({ targetIds: [target.id], ...failing }, { ...page, offset: run * 50 }),
    ),
    pageOfFleet: repeat(20, (run) => history.findings.list(failing, { ...page, offset: run * 1000 })),
    pageOfCheck: repeat(20, (run) =>
      history.findings.list({ checkId: fleet.checkIds[run] ?? '', ...failing }, page),
    ),
    pageByRegion: repeat(20, () => history.findings.list({ regions: ['eu-west-1'], ...failing }, page)),
    pageByChange: repeat(20, () => history.findings.list({ changes: ['new', 'fixed'] }, page)),
    pageBySearchOfOne: repeat(20, () =>
      history.findings.list({ targetIds: [target.id], search: 'resource-1', ...failing }, page),
    ),
    pageBySearchOfFleet: repeat(10, () => history.findings.list({ search: 'resource-1', ...failing }, page)),
    trend: repeat(20, () => history.scores.trend(target.id, '')),
    stateNow: repeat(5, () => history.states.now(target.id)),
    stateMidway: repeat(5, () => history.states.at(target.id, Math.ceil(last / 2))),
    compareNeighbours: repeat(10, () => history.findings.changedBetween(target.id, last - 2, last - 1)),
    compareYear: repeat(5, () => history.findings.changedBetween(target.id, 1, last)),
    everFailed: repeat(5, () => history.states.everFailed(target.id, last)),
    detail: repeat(20, () => {
      const [finding] = history.findings.list({ targetIds: [target.id] }, { offset: 0, limit: 1 }).findings
      return finding && history.findings.detail(finding.id)
    }),
  }
  history.close()
  process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`)
} finally {
  if (values.keep) process.stderr.write(`${folder}\n`)
  else rmSync(folder, { recursive: true, force: true })
}
