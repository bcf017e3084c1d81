import { describe, expect, it } from 'vitest'
import { checks } from '../../../electron/engine/checks'
import { reEvaluate } from '../../../electron/engine/scan/re-evaluate'
import { shipped } from '../../support/catalogues'
import { openOrThrow } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'
import { unitsOf } from '../../support/units'

const key = 'iam.user-access-key-rotated.days'
const checkId = 'iam.user-access-key-rotated'

const open = () => openTapedApp({ tapes: { prod: tapes.prod } })
type App = ReturnType<typeof open>
const outcomesOf = async ({ ask }: App) =>
  (await ask('findings.list', { checkId, limit: 1000, suppressed: 'include' })).findings.map(
    ({ outcome }) => outcome,
  )
const causesOf = async ({ ask }: App) =>
  (await ask('compare.scans', { targetId: '1' })).moves.map(({ cause }) => cause)

describe('a parameter of a check', () => {
  it('is there for each that a check declares, at its default', async () => {
    const { parameters, due, ...rest } = await open().ask('settings.get', {})
    expect(rest).toEqual({
      ...{ regions: null, schedule: null, nextScan: null, lastRun: null },
      ownerTags: ['Owner'],
      severities: [],
    })
    expect(due.map((each) => each.value)).toEqual([7, 30, 90, 180])
    expect(parameters.map((each) => [each.key, each.value])).toEqual(
      checks.flatMap(({ id, parameters: declared = {} }) =>
        Object.entries(declared).map(([name, parameter]) => [`${id}.${name}`, parameter.default]),
      ),
    )
  })

  it('counts from the next scan on, and why the score moved says so', async () => {
    const app = open()
    await app.scan({ profiles: ['prod'] })
    app.advance(1)
    const before = await outcomesOf(app)
    await app.ask('settings.set', { key, value: 3650 })
    expect(await outcomesOf(app)).toEqual(before)
    await app.scan({ profiles: ['prod'] })
    expect([before.includes('fail'), (await outcomesOf(app)).includes('fail')]).toEqual([true, false])
    expect(await causesOf(app)).toEqual(['settings'])
    app.advance(1)
    await app.ask('settings.reset', { key })
    await app.scan({ profiles: ['prod'] })
    expect([await outcomesOf(app), await causesOf(app)]).toEqual([before, ['settings']])
  })

  it('is not put down to a decision that is taken before that scan', async () => {
    const app = open()
    await app.scan({ profiles: ['prod'] })
    app.advance(1)
    await app.ask('settings.set', { key, value: 3650 })
    const failing = await app.ask('findings.list', { outcomes: ['fail'], limit: 1000 })
    const other = failing.findings.find((finding) => finding.checkId !== checkId)
    await app.ask('decisions.suppress', {
      ...{ targetId: '1', checkId: other?.checkId ?? '', resource: other?.resource.arn ?? '' },
      ...{ kind: 'false-positive', reason: 'It is none.', endsAt: '2027-06-01T00:00:00.000Z' },
    })
    expect(await causesOf(app)).toEqual(['false-positives'])
    app.advance(1)
    await app.scan({ profiles: ['prod'] })
    expect(await causesOf(app)).toEqual(['settings'])
  })

  it('of a stored scan stays what it was when that is judged again', async () => {
    const app = open()
    const [{ scanId } = { scanId: '' }] = await app.scan({ profiles: ['prod'] })
    await app.ask('settings.set', { key, value: 3650 })
    await app.app.close()
    const judged = await reEvaluate({ history: openOrThrow(app.file), catalogue: shipped }, scanId)
    const failed = [...(judged?.state.findings.values() ?? [])].filter(
      (finding) => finding.checkId === checkId && finding.ruling.outcome === 'fail',
    )
    expect(failed).not.toEqual([])
  })
})

it('days until a failure is due count at once, in the list and in what is overdue', async () => {
  const app = open()
  await app.scan({ profiles: ['prod'] })
  app.advance(10)
  const overdue = async () =>
    (await app.ask('findings.list', { overdue: true, severities: ['high'], limit: 1000 })).total
  const dues = async () => {
    const { findings } = await app.ask('findings.list', {
      severities: ['high'],
      outcomes: ['fail'],
      limit: 1000,
    })
    return new Set(
      findings.map(({ due, firstSeen }) => (Date.parse(due ?? '') - Date.parse(firstSeen)) / 86_400_000),
    )
  }
  const before = [await overdue(), await dues()]
  await app.ask('settings.set', { key: 'due.high', value: 9 })
  const all = await app.ask('findings.list', { severities: ['high'], outcomes: ['fail'] })
  expect([before, await overdue(), await dues()]).toEqual([[0, new Set([30])], all.total, new Set([9])])
  expect(all.total).toBeGreaterThan(0)
})

describe('what cannot be set', () => {
  it.each([
    [key, 0],
    [key, 1.5],
    [key, 3651],
    [key, '30'],
    ['due.critical', 0],
    ['scan.regions', []],
    ['scan.regions', ['eu-west']],
    ['scan.schedule', { every: 'day', at: '24:00', profiles: null }],
    ['scan.schedule', { every: 'week', at: '07:30', profiles: null }],
    ['scan.schedule', { every: 'day', at: '07:30', profiles: null, weekday: 1 }],
  ] as const)('%s: %j', async (asked, value) => {
    const { app, ask } = open()
    const before = await ask('settings.get', {})
    expect([
      await app.dispatch('settings.set', { key: asked, value }),
      await ask('settings.get', {}),
    ]).toEqual([{ ok: false, error: expect.objectContaining({ code: 'bad-request' }) }, before])
  })

  it.each(['demo', 'report.logo', 'schedule.run', 'iam.nothing.days', 'due.informational', '__proto__'])(
    '%s is no setting',
    async (asked) => {
      const { app } = open()
      for (const channel of ['settings.set', 'settings.reset'] as const)
        expect(await app.dispatch(channel, { key: asked, value: 1 })).toMatchObject({
          ok: false,
          error: { code: 'not-found' },
        })
    },
  )
})

describe('the usual Regions', () => {
  it('are read where nobody names some, and the scan is a whole one', async () => {
    const app = open()
    await app.ask('settings.set', { key: 'scan.regions', value: ['eu-west-1'] })
    const [end] = await app.scan({ profiles: ['prod'] })
    const overview = await app.ask('overview.get', { targetId: '1' })
    expect(end?.unitsPlanned).toBe((await unitsOf(['eu-west-1'])).length)
    expect(overview.target.lastScan).toMatchObject({ narrowed: false, regions: 1 })
    expect(overview.trend).toHaveLength(1)
  })

  it('give way to Regions that are named, and to all', async () => {
    const app = open()
    await app.ask('settings.set', { key: 'scan.regions', value: ['eu-west-1'] })
    await app.scan({ profiles: ['prod'], regions: ['us-east-1', 'eu-central-1'] })
    await app.scan({ profiles: ['prod'], regions: 'enabled' })
    expect((await app.ask('scans.list', {})).map(({ narrowed, regions }) => [narrowed, regions])).toEqual([
      [false, 3],
      [true, 2],
    ])
  })

  it('leave what was failing elsewhere standing: fewer Regions never look better', async () => {
    const app = open()
    await app.scan({ profiles: ['prod'] })
    const proven = async () => (await app.ask('overview.get', { targetId: '1' })).score?.overall?.proven ?? 0
    const before = await proven()
    app.advance(7)
    await app.ask('settings.set', { key: 'scan.regions', value: ['us-east-1'] })
    await app.scan({ profiles: ['prod'] })
    expect(await proven()).toBeLessThanOrEqual(before)
  })
})

it('tells the windows, and keeps who set what', async () => {
  const app = open()
  await app.ask('settings.set', { key, value: 30 })
  await app.ask('settings.reset', { key })
  expect(app.events).toEqual([{ type: 'settings.changed' }, { type: 'settings.changed' }])
  await app.app.close()
  const kept = openOrThrow(app.file)
    .events.list(2)
    .map(({ type, body }) => [type, body])
  expect(kept).toEqual([
    ['setting-changed', { key, value: null }],
    ['setting-changed', { key, value: 30 }],
  ])
})
