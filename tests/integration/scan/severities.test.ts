import { beforeEach, describe, expect, it } from 'vitest'
import { checks, manualChecks } from '../../../electron/engine/checks'
import { reEvaluate } from '../../../electron/engine/scan/re-evaluate'
import type { History } from '../../../electron/engine/store/open-history'
import { severityName } from '../../../shared/domain/severity-override'
import { shipped, withCheck } from '../../support/catalogues'
import { openOrThrow } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

const checkId = 'iam.user-access-key-rotated'
const key = `${checkId}.severity`
const value = { severity: 'critical', reason: 'Keys were stolen here last year.' } as const

const open = (catalogue = shipped) => openTapedApp({ tapes: { prod: tapes.prod }, catalogue })
type App = ReturnType<typeof open>
let app: App
beforeEach(() => {
  app = open()
})

const scoreOf = async ({ ask }: App) => (await ask('overview.get', { targetId: '1' })).score
const movesOf = async ({ ask }: App) => (await ask('compare.scans', { targetId: '1' })).moves
const listedAs = async ({ ask }: App) =>
  new Set((await ask('findings.list', { checkId, limit: 1000 })).findings.map(({ severity }) => severity))
const rescan = async (days = 1) => {
  app.advance(days)
  await app.scan({ profiles: ['prod'] })
}

describe('a severity that a person sets', () => {
  it('gives the score that a check of that severity has, and its undo the old one', async () => {
    await app.scan({ profiles: ['prod'] })
    const before = await scoreOf(app)
    await app.ask('settings.set', { key, value })
    expect([await scoreOf(app), await listedAs(app)]).toEqual([before, new Set(['high'])])
    await rescan()
    const severe = open(withCheck(checkId, (check) => ({ ...check, severity: 'critical' })))
    await severe.scan({ profiles: ['prod'] })
    severe.advance(1)
    await severe.scan({ profiles: ['prod'] })
    expect([await scoreOf(app), await listedAs(app)]).toEqual([await scoreOf(severe), new Set(['critical'])])
    expect(await scoreOf(app)).not.toEqual(before)
    await app.ask('settings.reset', { key })
    await rescan()
    expect([(await scoreOf(app))?.overall, await listedAs(app)]).toEqual([before?.overall, new Set(['high'])])
  })

  it('is why the score moved, to the last digit, both ways', async () => {
    await app.scan({ profiles: ['prod'] })
    const points: number[] = []
    for (const change of ['settings.set', 'settings.reset'] as const) {
      const before = (await scoreOf(app))?.overall?.proven ?? 0
      await (change === 'settings.set' ? app.ask(change, { key, value }) : app.ask(change, { key }))
      await rescan()
      const moved = ((await scoreOf(app))?.overall?.proven ?? 0) - before
      const moves = await movesOf(app)
      expect(moves.map((move) => [move.cause, move.points])).toEqual([['settings', moved]])
      points.push(moved)
    }
    expect([(points[0] ?? 0) < 0, (points[0] ?? 0) + (points[1] ?? 0)]).toEqual([true, 0])
  })

  it('waits for the next scan where something is decided first, and stays as it is afterwards', async () => {
    await app.scan({ profiles: ['prod'] })
    const accept = async (at: number) => {
      const { findings } = await app.ask('findings.list', { outcomes: ['fail'], limit: 1000 })
      const others = findings.filter((finding) => finding.checkId !== checkId)
      app.advance(1)
      await app.ask('decisions.suppress', {
        ...{ targetId: '1', checkId: others[at]?.checkId ?? '', resource: others[at]?.resource.arn ?? '' },
        ...{ kind: 'false-positive', reason: 'It is none.', endsAt: '2027-06-01T00:00:00.000Z' },
      })
      return [(await movesOf(app)).map(({ cause }) => cause), await listedAs(app)]
    }
    await app.ask('settings.set', { key, value })
    expect(await accept(0)).toEqual([['false-positives'], new Set(['high'])])
    await rescan()
    expect((await movesOf(app)).map(({ cause }) => cause)).toEqual(['settings'])
    await app.ask('settings.reset', { key })
    expect(await accept(1)).toEqual([['false-positives'], new Set(['critical'])])
  })

  it('rules due dates, to-dos and what is asked for by severity', async () => {
    await app.ask('settings.set', { key, value })
    await app.scan({ profiles: ['prod'] })
    const { findings } = await app.ask('findings.list', {
      ...{ checkId, severities: ['critical'], outcomes: ['fail'], limit: 1000 },
    })
    const { todos } = await app.ask('overview.get', { targetId: '1' })
    const days = findings.map(
      ({ due, firstSeen }) => (Date.parse(due ?? '') - Date.parse(firstSeen)) / 86_400_000,
    )
    expect([
      new Set(days),
      todos.find((todo) => todo.type === 'mend' && todo.checkId === checkId)?.severity,
    ]).toEqual([new Set([7]), 'critical'])
  })

  it('of a stored scan stays what it was when that is judged again', async () => {
    await app.ask('settings.set', { key, value })
    const [{ scanId } = { scanId: '' }] = await app.scan({ profiles: ['prod'] })
    await app.ask('settings.reset', { key })
    const history = await reopened()
    const judged = await reEvaluate({ history, catalogue: shipped }, scanId)
    expect(judged?.tallies.find(({ id }) => id === checkId)?.severity).toBe('critical')
  })

  it('is there with its reason, who and when: in settings, checks and beside a finding', async () => {
    await app.scan({ profiles: ['prod'] })
    await app.ask('settings.set', { key, value })
    const { severities } = await app.ask('settings.get', {})
    const said = { ...value, person: expect.any(String), at: expect.any(String) }
    expect(severities).toEqual([{ ...said, key, checkId, checkTitle: expect.any(String), usual: 'high' }])
    const all = await app.ask('checks.list', {})
    expect(
      all.flatMap(({ id, severity, severityHere }) => (severityHere ? [[id, severity, severityHere]] : [])),
    ).toEqual([[checkId, 'high', said]])
    const { findings } = await app.ask('findings.list', { checkId, limit: 1 })
    const { check } = await app.ask('findings.get', { findingId: findings[0]?.id ?? '' })
    expect(check.severityHere).toEqual({ ...said, usual: 'high' })
    await app.ask('settings.reset', { key })
    const history = await reopened()
    const kept = history.events.list(2).map(({ type, body }) => [type, body])
    expect(kept).toEqual([
      ['setting-changed', { key, value: null }],
      ['setting-changed', { key, value: said }],
    ])
  })
})

it('is in the method of a report once it counts, as the words it is, until it counts no more', async () => {
  const hostile = '</p><script>alert(1)</script>'
  const said = async () => {
    const { id } = await app.ask('report.preview', {})
    const { body } = await app.ask('report.file', { id, format: 'html' })
    const html = Buffer.from(body, 'base64').toString()
    return /<p>(Severities changed.*?)<\/p>/.exec(html)?.[1] ?? null
  }
  await app.scan({ profiles: ['prod'] })
  await app.ask('settings.set', { key, value: { ...value, reason: hostile } })
  expect(await said()).toBe(null)
  await rescan()
  expect(await said()).toMatch(/: 1, such as “Active access keys .*”: &lt;\/p&gt;&lt;script&gt;/)
  await app.ask('settings.reset', { key })
  expect(await said()).toBe('Severities changed by a person: 1.')
  await rescan()
  expect(await said()).toBe(null)
})

it.each([
  { severity: 'high', reason: 'It ships so.' },
  { severity: 'grave', reason: 'It is.' },
  { severity: 'low', reason: ' ' },
  { severity: 'low', reason: 'x'.repeat(2001) },
  { severity: 'low' },
  { severity: 'low', reason: 'Because.', person: 'somebody else' },
  'low',
  2,
])('cannot be %j', async (asked) => {
  const before = await app.ask('settings.get', {})
  expect([
    await app.app.dispatch('settings.set', { key, value: asked }),
    await app.ask('settings.get', {}),
  ]).toEqual([{ ok: false, error: expect.objectContaining({ code: 'bad-request' }) }, before])
})

it.each(['iam.nothing.severity', 'severity', '.severity', '__proto__.severity'])(
  '%s is no setting',
  async (asked) => {
    expect(await app.app.dispatch('settings.set', { key: asked, value })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  },
)

it('counts for what people state too', async () => {
  const [{ id } = { id: '' }] = manualChecks
  await app.scan({ profiles: ['prod'] })
  await app.ask('settings.set', { key: `${id}.severity`, value: { ...value, severity: 'low' } })
  await rescan()
  expect((await movesOf(app)).map(({ cause }) => cause)).toEqual(['settings'])
})

it('no check has a parameter of that name', () => {
  expect(checks.filter(({ parameters = {} }) => Object.hasOwn(parameters, severityName))).toEqual([])
})

async function reopened(): Promise<History> {
  await app.app.close()
  return openOrThrow(app.file)
}
