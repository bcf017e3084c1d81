import { describe, expect, it } from 'vitest'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const versioning = (Status: string) =>
  changeAnswers(
    tapes.prod,
    { operation: 's3:GetBucketVersioning', input: { Bucket: 'acme-prod-data-0' } },
    () => ({ Status }),
  )
const failing = versioning('Suspended')
const checks = ['s3.bucket-versioning']
const about = { checkId: 's3.bucket-versioning', suppressed: 'include', limit: 1000 } as const

async function scanned(): Promise<TapedApp> {
  const app = openTapedApp({ tapes: { prod: failing } })
  await app.scan({ profiles: ['prod'], checks })
  return app
}
const theFinding = async ({ ask }: TapedApp) => {
  const { findings } = await ask('findings.list', about)
  const found = findings.find(({ resource }) => resource.name === 'acme-prod-data-0')
  if (found === undefined) throw new Error('The account has no such finding.')
  return found
}
const overdue = async ({ ask }: TapedApp) =>
  (await ask('findings.list', { ...about, overdue: true })).findings.map(({ resource }) => resource.name)
const later = '2027-12-24T00:00:00.000Z'
const reason = 'The vendor delivers in December.'

describe('a due date that a person moves', () => {
  it('counts at once in lists and in what is overdue, with who, when and why, and goes back', async () => {
    const app = await scanned()
    const before = await theFinding(app)
    const { id: findingId } = before
    app.advance(400)
    expect(await overdue(app)).toContain('acme-prod-data-0')
    await app.ask('findings.set-due', { findingId, due: '2028-12-24T00:00:00.000Z', reason })
    expect(await theFinding(app)).toEqual({ ...before, due: '2028-12-24T00:00:00.000Z', dueMoved: true })
    expect(app.events.at(-1)).toEqual({ type: 'decisions.changed', targetIds: ['1'] })
    expect(await overdue(app)).not.toContain('acme-prod-data-0')
    expect((await app.ask('findings.get', { findingId })).dueChanges).toEqual([
      {
        ...{ at: expect.any(String), person: expect.any(String), reason },
        ...{ from: before.due, to: '2028-12-24T00:00:00.000Z' },
      },
    ])
    await app.ask('findings.reset-due', { findingId })
    expect(await theFinding(app)).toEqual(before)
    expect(await overdue(app)).toContain('acme-prod-data-0')
    expect((await app.ask('findings.get', { findingId })).dueChanges).toMatchObject([
      { from: '2028-12-24T00:00:00.000Z', to: null },
      { from: before.due },
    ])
    await expect(app.ask('findings.reset-due', { findingId })).rejects.toThrow('Nobody moved this due date.')
  })

  it('can be earlier than the rule, and the newest word counts', async () => {
    const app = await scanned()
    const { id: findingId } = await theFinding(app)
    await app.ask('findings.set-due', { findingId, due: later, reason })
    await app.ask('findings.set-due', { findingId, due: '2026-11-25T00:00:00.000Z', reason: 'An audit.' })
    app.advance(2)
    expect([(await theFinding(app)).due, await overdue(app)]).toEqual([
      '2026-11-25T00:00:00.000Z',
      ['acme-prod-data-0'],
    ])
  })

  it('outlives scans, and ends when it is mended: what fails anew begins anew', async () => {
    const app = await scanned()
    const { id: findingId, due } = await theFinding(app)
    await app.ask('findings.set-due', { findingId, due: later, reason })
    await app.scan({ profiles: ['prod'], checks })
    expect((await theFinding(app)).due).toBe(later)
    app.play('prod', versioning('Enabled'))
    await app.scan({ profiles: ['prod'], checks })
    expect(await theFinding(app)).toMatchObject({ outcome: 'pass', due: null, dueMoved: false })
    await expect(app.ask('findings.set-due', { findingId, due: later, reason })).rejects.toThrow(
      'This finding is not due, so nothing was changed.',
    )
    app.advance(10)
    app.play('prod', failing)
    await app.scan({ profiles: ['prod'], checks })
    const anew = await theFinding(app)
    expect([anew.outcome, anew.dueMoved, (anew.due ?? '') > (due ?? '')]).toEqual(['fail', false, true])
    expect((await app.ask('findings.get', { findingId })).dueChanges).toHaveLength(1)
  })

  it.each([
    ['no reason', { reason: ' ' }, 'reason'],
    ['no date', { due: 'soon' }, 'due'],
    ['a finding that nobody knows', { findingId: '9.9.9' }, 'There is no such finding.'],
  ])('needs what it says: %s', async (_which, over, message) => {
    const app = await scanned()
    const { id: findingId } = await theFinding(app)
    await expect(app.ask('findings.set-due', { findingId, due: later, reason, ...over })).rejects.toThrow(
      message,
    )
    expect((await theFinding(app)).dueMoved).toBe(false)
  })

  it('leaves with its account', async () => {
    const app = await scanned()
    const { id: findingId, accountId } = await theFinding(app)
    await app.ask('findings.set-due', { findingId, due: later, reason })
    await app.ask('history.forget', { accountId })
    await app.scan({ profiles: ['prod'], checks })
    const anew = await theFinding(app)
    expect((await app.ask('findings.get', { findingId: anew.id })).dueChanges).toEqual([])
  })
})
