// Long: every question of the contract over one account.
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../electron/engine/app'
import { createTapedAccounts } from '../../../electron/engine/aws/taped-accounts'
import { changeAnswers, deny } from '../../../electron/engine/aws/tape-edits'
import { checks, manualChecks } from '../../../electron/engine/checks'
import type { Accounts, Ports } from '../../../electron/engine/ports'
import { createClient } from '../../../shared/contract/client'
import type { EngineEvent } from '../../../shared/contract/events'
import { engineEventSchema } from '../../../shared/contract/events'
import { severities } from '../../../shared/domain/finding'
import { temporaryFile } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

// Every answer goes through the contract's own schemas on its way: what arrives here has the shape that a window expects.

describe('before the first scan', () => {
  it('says what it is and that there is nothing yet', async () => {
    const { ask, file } = openTapedApp({ tapes: { prod: tapes.prod } })
    expect(await ask('app.about', {})).toMatchObject({
      mode: 'live',
      model: 1,
      checks: checks.length,
      historyFile: file,
    })
    expect(await ask('targets.list', {})).toEqual([])
    expect(await ask('scans.list', {})).toEqual([])
    expect(await ask('scan.active', {})).toEqual([])
    expect(await ask('findings.groups', {})).toMatchObject({ groups: [], matching: 0 })
    expect(await ask('findings.list', {})).toEqual({ total: 0, findings: [] })
    expect(await ask('profiles.list', {})).toMatchObject([{ name: 'prod' }])
  })

  it.each([
    ['overview.get', { targetId: '7' }],
    ['trend.get', { targetId: '7' }],
    ['compare.scans', { targetId: '7' }],
    ['iam.identities', { targetId: '7' }],
    ['iam.identity', { targetId: '7', id: 'arn:aws:iam::111122223333:user/ada' }],
    ['scans.list', { targetId: '7' }],
    ['findings.get', { findingId: '1.2.3' }],
    ['findings.get', { findingId: "' OR 1=1 --" }],
    ['scans.calls', { scanId: 'nothing' }],
    ['scan.resume', { scanId: 'nothing' }],
    ['scan.answer-mfa', { questionId: 'nothing', code: '123456' }],
    ['profiles.consent', { profile: 'prod', command: 'rm -rf /' }],
  ] as const)('%s of something unknown is not found: %o', async (channel, request) => {
    const { app } = openTapedApp({ tapes: { prod: tapes.prod } })
    expect(await app.dispatch(channel, request)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

it('tells of a scan before it answers its id, of one that waits for its turn as well', async () => {
  const profiles = ['one', 'two', 'three', 'four', 'five']
  const taped = openTapedApp({ tapes: Object.fromEntries(profiles.map((name) => [name, tapes.prod])) })
  const { scanIds } = await taped.ask('scan.start', { profiles: [...profiles] })
  const told = taped.events.flatMap((event) => (event.type === 'scan.progressed' ? [event.progress] : []))
  expect(new Set(told.map(({ scanId }) => scanId))).toEqual(new Set(scanIds))
  expect(told.find(({ profile }) => profile === 'five')).toMatchObject({ step: 'signing-in', calls: 0 })
  await taped.ask('scan.cancel', { scanIds: [...scanIds] })
  await taped.ended(scanIds)
})

describe('after a first scan', () => {
  it('has a target, an overview without a change, and one trend point', async () => {
    const { scan, ask } = openTapedApp({ tapes: { prod: tapes.prod } })
    const [end] = await scan({ profiles: ['prod'] })
    const [target] = await ask('targets.list', {})
    expect(target).toMatchObject({
      profile: 'prod',
      accountId: '222233334444',
      accountName: 'acme-prod',
      primary: true,
    })
    const overview = await ask('overview.get', { targetId: target!.id })
    expect(overview).toMatchObject({
      scan: { id: end?.scanId },
      change: null,
      resumable: null,
      closedRegions: [],
    })
    expect(overview.trend).toHaveLength(1)
    expect(overview.responsibilities).toHaveLength(7)
    // The strip above the list and the list itself have the same denominator.
    const groups = await ask('findings.groups', { targetIds: [target!.id], suppressed: 'include' })
    expect(groups.counts).toEqual(overview.counts)
    expect(target?.failing).toBe(overview.counts.fail)
    // Each item of the checklist has the counts of the list behind it.
    const { items, scan: scanned } = await ask('responsibilities.get', { targetId: target!.id })
    expect(scanned?.id).toBe(end?.scanId)
    for (const { item, counts } of items) {
      const behind = await ask('findings.groups', { targetIds: [target!.id], item, suppressed: 'include' })
      expect(behind.matching).toBe(Object.values(counts).reduce((sum, n) => sum + n, 0))
    }
    // The worths of everything there is to do are what is missing from 100.
    const worth = overview.todos.reduce((sum, todo) => sum + todo.worth, 0)
    expect(worth).toBeCloseTo(100 - (overview.score?.overall?.proven ?? 0), 9)
    const trend = await ask('trend.get', { targetId: target!.id })
    expect(trend).toMatchObject({ moves: [], counts: { new: 0 } })
    await expect(ask('compare.scans', { targetId: target!.id })).rejects.toThrow('fewer than two scans')
  })

  it('tells everything about one finding', async () => {
    const bucket = 'acme-prod-data-0'
    const where = { operation: 's3:GetBucketVersioning', input: { Bucket: bucket } }
    const { scan, ask } = openTapedApp({ tapes: { prod: changeAnswers(tapes.prod, where, () => ({})) } })
    await scan({ profiles: ['prod'] })
    const { findings } = await ask('findings.list', { checkId: 's3.bucket-versioning', search: bucket })
    const detail = await ask('findings.get', { findingId: findings[0]!.id })
    expect(detail.finding).toEqual(findings[0])
    expect(detail.finding).toMatchObject({ outcome: 'fail', change: 'new', resource: { name: bucket } })
    expect(detail.check.id).toBe('s3.bucket-versioning')
    expect(detail.check.operations).toContain('s3:GetBucketVersioning')
    expect(detail.check.steps.length).toBeGreaterThan(0)
    expect(detail.consoleUrl).toBe(
      `https://console.aws.amazon.com/s3/buckets/${bucket}?region=${detail.finding.resource.region}`,
    )
    expect(JSON.parse(detail.evidence)).toMatchObject({ versioning: 'never' })
    expect(detail.siblings.map(({ checkId }) => checkId)).toContain('s3.bucket-tls-only')
    expect(detail.states).toMatchObject([{ outcome: 'fail', scans: 1 }])
  })

  it('lists groups by severity, and what hides behind one operation', async () => {
    const { scan, ask } = openTapedApp({ tapes: { prod: deny(tapes.prod, 's3:GetBucketVersioning') } })
    await scan({ profiles: ['prod'] })
    const { groups } = await ask('findings.groups', { outcomes: ['fail', 'unknown'] })
    const ranks = groups.map(({ severity }) => severities.indexOf(severity))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    const hidden = await ask('findings.groups', { operation: 's3:GetBucketVersioning' })
    expect(hidden.groups.map(({ checkId }) => checkId)).toEqual(['s3.bucket-versioning', 's3.mfa-delete'])
    const { unseen, score } = await ask('overview.get', { targetId: '1' })
    expect(unseen.points).toBeCloseTo((score?.overall?.possible ?? 0) - (score?.overall?.proven ?? 0), 12)
    expect(unseen.operations).toMatchObject([{ operation: 's3:GetBucketVersioning' }])
    expect((unseen.operations[0]?.worth ?? 0) + unseen.notAttested.points).toBeCloseTo(unseen.points, 9)
    // What AWS answers for never scores.
    const ours = manualChecks.filter(({ belongs }) => belongs.responsibility.startsWith('customer.'))
    expect(unseen.notAttested.checks).toBe(ours.length)
  })
})

describe('over several scans', () => {
  it('measures the overview from the newest scan that is old enough, else from the first', async () => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    const ids: string[] = []
    for (let week = 0; week < 4; week += 1) {
      if (week > 0) app.advance(7)
      const [end] = await app.scan({ profiles: ['prod'] })
      ids.push(end!.scanId)
    }
    const from = async (days: number) =>
      (await app.ask('overview.get', { targetId: '1', days })).change?.from.id
    expect([await from(1), await from(10), await from(365)]).toEqual([ids[2], ids[1], ids[0]])
    const { points } = await app.ask('trend.get', { targetId: '1', days: 10 })
    expect(points.map(({ scanId }) => scanId)).toEqual(ids.slice(2))
    const compared = await app.ask('compare.scans', { targetId: '1', from: ids[3], to: ids[0] })
    expect([compared.from.id, compared.to.id]).toEqual([ids[0], ids[3]])
  })
})

describe('events', () => {
  it('tell a scan from its sign-in to its end, each in the shape of the contract', async () => {
    const { scan, events } = openTapedApp({ tapes: { prod: tapes.prod } })
    const [end] = await scan({ profiles: ['prod'] })
    for (const event of events) expect(engineEventSchema.parse(event)).toEqual(event)
    expect(events.at(-1)).toEqual({ type: 'scan.ended', progress: end })
    expect(events.filter(({ type }) => type === 'scan.ended')).toHaveLength(1)
  })

  it('ask for an MFA code, and the answer goes to the sign-in that waits for it', async () => {
    const codes: (string | null)[] = []
    const events: EngineEvent[] = []
    const device = 'arn:aws:iam::222233334444:mfa/phone'
    const accounts: Ports['accounts'] = ({ askMfaCode }): Accounts => {
      const taped = createTapedAccounts({ tapes: { prod: tapes.prod } })
      return {
        ...taped,
        async open(profile, ...rest) {
          codes.push(await askMfaCode({ profile, device }))
          return taped.open(profile, ...rest)
        },
      }
    }
    let ids = 0
    const app = createApp({
      now: () => new Date(),
      newId: () => `id-${String(++ids)}`,
      historyFile: temporaryFile(),
      mode: 'live',
      accounts,
      log: () => undefined,
    })
    const ask = createClient({ send: app.dispatch })
    const ended = new Promise((resolve) => {
      app.listen((event) => {
        events.push(event)
        if (event.type === 'mfa.asked')
          void ask('scan.answer-mfa', { questionId: event.questionId, code: '123456' })
        if (event.type === 'scan.ended') resolve(event.progress)
      })
    })
    await ask('scan.start', { profiles: ['prod'] })
    expect(await ended).toMatchObject({ status: 'complete' })
    expect(events.filter(({ type }) => type === 'mfa.asked')).toEqual([
      { type: 'mfa.asked', questionId: expect.any(String) as string, profile: 'prod', device },
    ])
    expect(codes).toEqual(['123456'])
    await app.close()
  })
})

it('a history that cannot be used says why instead of opening', async () => {
  const { file, app } = openTapedApp({ tapes: {} })
  await app.close()
  const { writeFileSync } = await import('node:fs')
  writeFileSync(file, '')
  expect(() => openTapedApp({ tapes: {}, file })).toThrow('holds nothing')
})

it('an agreed command is kept and known to the accounts', async () => {
  const command = 'op read aws'
  const seen: boolean[] = []
  const app = createApp({
    now: () => new Date(),
    newId: () => 'id',
    historyFile: temporaryFile(),
    mode: 'live',
    accounts: ({ consents }) => ({
      list: () => {
        seen.push(consents.has('tool', command))
        return Promise.resolve([
          { name: 'tool', kind: 'process', sources: [], mfa: false, command, consent: 'needed' } as const,
        ])
      },
      open: () => Promise.reject(new Error('not asked here')),
    }),
    log: () => undefined,
  })
  const ask = createClient({ send: app.dispatch })
  await expect(ask('profiles.consent', { profile: 'tool', command: `${command} --all` })).rejects.toThrow(
    'does not run this command',
  )
  await ask('profiles.consent', { profile: 'tool', command })
  await ask('profiles.list', {})
  expect(seen).toEqual([false, false, true])
  await app.close()
})
