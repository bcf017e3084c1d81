// Long: every state of a scan.
import { expect, it } from 'vitest'
import { scanSchema, targetSchema, trendPointSchema } from '../../../../shared/contract/views'
import type { Score } from '../../../../shared/domain/score'
import type { ScoredScan } from '../../../../electron/engine/store/records'
import {
  aCard,
  aGap,
  aResource,
  aState,
  changed,
  openOrThrow,
  storeScan,
  temporaryFile,
  type TestScan,
} from '../../../support/history'

const account = { id: '222233334444', partition: 'aws', name: 'prod' }
const units = ['s3', 'ec2'].map((service) => ({ service, region: 'eu-west-1' }))
const begin = (id: string, startedAt: string) => ({
  ...{ id, startedAt, profile: 'acme-prod', appVersion: '0.1.0' },
  scope: { services: ['s3', 'ec2'] },
})
const slice = (region: string, count: number, refused = false) => ({
  ...{ input: 's3.buckets' as const, region, notOffered: [] },
  items: Array.from({ length: count }, (_, index) => ({ index })) as never[],
  gaps: refused ? [aGap({ operation: 's3:ListBuckets' })] : [],
})

it('keeps what ended units read through a cut, and takes up the rest', () => {
  const history = openOrThrow(temporaryFile())
  const { scans, facts } = history
  scans.start(begin('s1', '2026-11-01T00:00:00.000Z'))
  const targetId = scans.plan('s1', { account, regions: ['eu-west-1'], units })
  const end = {
    endedAt: '2026-11-01T00:01:00.000Z',
    slices: [slice('global', 2)],
    gaps: [{ input: 's3.buckets', gap: aGap() }],
  }
  scans.endUnit('s1', { unit: units[0]!, ...end })
  expect(() => scans.endUnit('s1', { unit: units[0]!, ...end })).toThrow('not open')
  expect(() => scans.endUnit('s1', { unit: { service: 'iam', region: 'global' }, ...end })).toThrow(
    'not open',
  )
  scans.end('s1', {
    status: 'cancelled',
    endedAt: '2026-11-01T00:02:00.000Z',
    calls: { 's3:ListBuckets': 3 },
    problem: null,
  })
  expect(() => scans.end('s1', { status: 'failed', endedAt: '', calls: {}, problem: null })).toThrow(
    'not running',
  )

  const cut = scans.get('s1')
  expect(scanSchema.parse(cut)).toEqual({
    ...{ id: 's1', targetId, profile: 'acme-prod', status: 'cancelled', narrowed: true, problem: null },
    ...{ startedAt: '2026-11-01T00:00:00.000Z', endedAt: '2026-11-01T00:02:00.000Z' },
    ...{ calls: 3, regions: 1, unitsPlanned: 2, unitsEnded: 1, proven: null },
  })
  expect(cut).toMatchObject({
    seq: null,
    accountId: account.id,
    scope: { services: ['s3', 'ec2'] },
    closed: [],
  })
  expect(scans.resumable(targetId)?.id).toBe('s1')
  expect(scans.resume('s1')).toBe(true)
  expect([scans.resume('s1'), scans.resume('nobody')]).toEqual([false, false])
  expect([scans.endedUnits('s1'), scans.openUnits('s1')]).toEqual([[units[0]], [units[1]]])
  expect(facts.slices('s1')).toEqual([slice('global', 2)])
  expect(facts.gaps('s1')).toEqual([{ input: 's3.buckets', gap: aGap() }])

  scans.end('s1', { status: 'interrupted', endedAt: '2026-11-01T00:03:00.000Z', calls: {}, problem: 'x' })
  storeScan(history, { id: 's02', profile: 'acme-prod' })
  expect(scans.resumable(targetId)).toBeNull()
})

it('keeps a scan that never found its account', () => {
  const { scans } = openOrThrow(temporaryFile())
  scans.start({ ...begin('s1', '2026-11-01T00:00:00.000Z'), scope: {} })
  scans.end('s1', {
    status: 'failed',
    endedAt: '2026-11-01T00:00:01.000Z',
    calls: {},
    problem: 'No such profile.',
  })
  expect(scans.list({ limit: 5 })).toEqual([
    expect.objectContaining({
      id: 's1',
      targetId: null,
      status: 'failed',
      problem: 'No such profile.',
      narrowed: false,
    }),
  ])
  expect(scans.resume('s1')).toBe(false)
})

it('knows how many resources a place had when it was last listed', () => {
  const history = openOrThrow(temporaryFile())
  const { scans, facts } = history
  let targetId = ''
  for (const [day, told] of [slice('global', 4), slice('global', 7), slice('global', 0, true)].entries()) {
    scans.start(begin(`s${day}`, `2026-11-0${day + 1}T00:00:00.000Z`))
    targetId = scans.plan(`s${day}`, { account, regions: [], units })
    scans.endUnit(`s${day}`, { unit: units[0]!, endedAt: 'x', slices: [told], gaps: [] })
    scans.end(`s${day}`, { status: 'interrupted', endedAt: 'x', calls: {}, problem: null })
  }
  expect([
    facts.listed(targetId, 's3.buckets', 'global'),
    facts.listed(targetId, 's3.buckets', 'eu-west-1'),
    facts.listed(targetId, 'iam.users', 'global'),
    facts.listed('99', 's3.buckets', 'global'),
  ]).toEqual([7, null, null, null])
})

it('undoes everything where a part of an end cannot be kept', () => {
  const history = openOrThrow(temporaryFile())
  const state = changed(aState('s3.a', aResource('a'), 'fail'))
  const other = changed(aState('s3.unknown', aResource('a'), 'fail'))
  const target = storeScan(history, { id: 's01', states: [state] })
  const before = history.states.now(target)
  const torn = {
    id: 's02',
    states: [changed(aState('s3.a', aResource('a'), 'pass')), other],
    checks: [aCard('s3.a')],
  }
  expect(() => storeScan(history, torn)).toThrow('no card')
  expect(history.states.now(target)).toEqual(before)
  expect(history.scans.lastCounting(target)?.id).toBe('s01')
  expect(() =>
    history.atomically(() => {
      history.settings.set('theme', 'dark')
      throw new Error('second thoughts')
    }),
  ).toThrow('second thoughts')
  expect(history.settings.get('theme')).toBeUndefined()
})

const scored = (proven: number | null, parts: Partial<ScoredScan> = {}): ScoredScan => {
  const figure = proven === null ? null : { proven, possible: proven + 10, coverage: 90 }
  const score: Score = {
    ...{ model: 1, overall: figure, grade: figure ? 'B' : null, acceptedPoints: 1.25 },
    goals: {
      availability: null,
      integrity: null,
      confidentiality: figure && { ...figure, subGoals: { encryption: null } },
    },
    responsibilities: figure ? { 'customer.platform-apps-iam': figure } : {},
    practices: {},
  }
  return {
    score,
    catalogue: '1.0',
    parameters: { 'iam.key-age.days': 90 },
    tallies: [],
    services: {},
    ...parts,
  }
}

it('keeps scores as they were judged, and draws the trend from them', () => {
  const history = openOrThrow(temporaryFile())
  const fail = changed(aState('s3.a', aResource('a'), 'fail'), 'new')
  const pass = changed(aState('s3.a', aResource('a'), 'pass'), 'fixed')
  const tally = {
    id: 's3.a',
    passed: 3,
    failed: 1,
    unknown: 2,
    acceptedRisks: 1,
    falsePositives: 0,
    neverListed: true,
    worth: 2.125,
  }
  const told: readonly TestScan[] = [
    { id: 's01', states: [fail], scored: scored(null) },
    {
      id: 's02',
      states: [],
      scored: scored(70.1, { tallies: [tally], services: { s3: { proven: 1, possible: 2, coverage: 3 } } }),
      moves: [{ cause: 'fixed', points: 0.1, findings: 1 }],
    },
    {
      id: 's03',
      states: [pass],
      scope: { services: ['s3'] },
      scored: scored(75.5),
      moves: [{ cause: 'fixed', points: 5.4, findings: 2 }],
    },
    {
      id: 's04',
      states: [],
      scored: scored(80.25, { catalogue: '1.1' }),
      status: 'partial',
      moves: [{ cause: 'catalogue', points: 4.75, findings: 0 }],
    },
    { id: 's05', states: [] },
  ]
  let target = ''
  for (const scan of told) target = storeScan(history, { checks: [aCard('s3.a')], ...scan })
  const point = (day: number, proven: number | null, high: number) => ({
    ...{ scanId: `s0${day}`, at: `2026-11-0${day}T12:00:00.000Z`, proven, status: 'complete', marker: null },
    ...{ possible: proven === null ? null : proven + 10, coverage: proven === null ? null : 90 },
    goals: { availability: null, integrity: null, confidentiality: proven },
    failing: { critical: 0, high, medium: 0, low: 0, informational: 0 },
  })
  const points = [
    point(1, null, 1),
    point(2, 70.1, 1),
    { ...point(4, 80.25, 0), status: 'partial', marker: 'catalogue 1.1' },
  ]
  expect(history.scores.trend(target, '').map((each) => trendPointSchema.parse(each))).toEqual(points)
  expect(history.scores.trend(target, '2026-11-03T00:00:00.000Z')).toEqual(points.slice(2))
  expect(history.scores.of('s02')).toEqual({
    ...{ scanId: 's02', ...stored(70.1) },
    failing: points[1]?.failing,
  })
  const until = ['2026-11-01', '2026-11-03', '2026-11-09'].map((day) => `${day}T00:00:00.000Z`)
  expect(until.map((at) => history.scores.provenAt(target, at))).toEqual([null, 70.1, 80.25])
  expect(history.scores.of('s05')).toBeNull()
  expect(history.scores.latest(target)).toMatchObject({ scanId: 's04', catalogue: '1.1' })
  expect(history.scores.tallies('s02')).toEqual([tally])
  expect(history.scores.services('s02')).toEqual({ s3: { proven: 1, possible: 2, coverage: 3 } })
  expect(history.targets.get(target)).toMatchObject({
    score: { proven: 80.25 },
    grade: 'B',
    lastScan: { id: 's05' },
  })
})

function stored(proven: number) {
  const { score, catalogue, parameters } = scored(proven)
  return { score, catalogue, parameters }
}

it('lists scans newest first', () => {
  const history = openOrThrow(temporaryFile())
  let target = ''
  for (const id of ['s01', 's05', 's03']) target = storeScan(history, { id })
  expect(history.scans.list({ targetId: target, limit: 2 }).map(({ id }) => id)).toEqual(['s05', 's03'])
  expect(history.scans.list({ limit: 9 }).map(({ id }) => id)).toEqual(['s05', 's03', 's01'])
  expect(history.scans.lastCounting(target)).toMatchObject({ id: 's03', seq: 3 })
})

it('has one primary target an account, the first unless chosen', () => {
  const history = openOrThrow(temporaryFile(), { now: () => new Date('2026-12-15T00:00:00.000Z') })
  const first = storeScan(history, { id: 's01', profile: 'one' })
  const second = storeScan(history, { id: 's20', profile: 'two' })
  expect(storeScan(history, { id: 's21', profile: 'two' })).toBe(second)
  const brief = () =>
    history.targets.list().map((target) => {
      const { id, profile, primary, evidence, criticality } = targetSchema.parse(target)
      return { id, profile, primary, evidence, criticality }
    })
  const rest = { criticality: 'production' }
  expect(brief()).toEqual([
    { id: first, profile: 'one', primary: true, evidence: 'stale', ...rest },
    { id: second, profile: 'two', primary: false, evidence: 'fresh', ...rest },
  ])
  history.targets.makePrimary(second)
  history.targets.describe(second, { criticality: 'staging', group: 'shop', owner: 'ada' })
  const said = history.targets.list().map(({ id, primary, criticality, group, owner }) => {
    return [id, primary, criticality, group, owner]
  })
  expect(said).toEqual([
    [second, true, 'staging', 'shop', 'ada'],
    [first, false, 'staging', 'shop', 'ada'],
  ])
  expect(history.targets.get('99')).toBeNull()
})
