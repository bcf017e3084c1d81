import { expect, it } from 'vitest'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import type { Request } from '../../../shared/contract/channels'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const unversioned = (tape: (typeof tapes)['prod']) =>
  changeAnswers(tape, { operation: 's3:GetBucketVersioning' }, () => ({}))
const everywhere = {
  ...{ targetId: null, checkId: 's3.bucket-versioning', resource: '*' },
  kind: 'accepted-risk',
  reason: 'Everything here is made anew each night.',
  endsAt: '2027-01-01T00:00:00.000Z',
} satisfies Request<'decisions.suppress'>

/** Failures of the check by profile: open, and set aside. */
const standing = async ({ ask }: TapedApp) => {
  const { findings } = await ask('findings.list', {
    ...{ checkId: everywhere.checkId, outcomes: ['fail'], suppressed: 'include', limit: 1000 },
  })
  const by: Record<string, [open: number, aside: number]> = {}
  for (const { profile, suppressed } of findings) {
    const counts = (by[profile] ??= [0, 0])
    counts[suppressed === null ? 0 : 1] += 1
  }
  return by
}
async function scanned(...profiles: ('prod' | 'staging')[]) {
  const app = openTapedApp({
    tapes: { prod: unversioned(tapes.prod), staging: unversioned(tapes.staging) },
  })
  await app.scan({ profiles })
  return app
}

it('is about every account at once, says what it does in each, and is lifted in each', async () => {
  const app = await scanned('prod', 'staging')
  const before = await standing(app)
  const preview = await app.ask('decisions.preview-suppression', everywhere)
  const { id } = await app.ask('decisions.suppress', everywhere)
  const after = await standing(app)
  const failing = Object.values(before).reduce((sum, [open]) => sum + open, 0)
  expect(Object.keys(before)).toEqual(['prod', 'staging'])
  expect(preview.accounts.map(({ profile, hides }) => [profile, hides])).toEqual(
    Object.entries(before)
      .map(([profile, [open]]) => [profile, open] as const)
      .sort(([, a], [, b]) => b - a),
  )
  expect(after).toEqual(
    Object.fromEntries(Object.entries(before).map(([profile, [open]]) => [profile, [0, open]])),
  )
  expect(app.events.at(-1)).toEqual({
    type: 'decisions.changed',
    targetIds: expect.toSatisfy((ids: string[]) => [...ids].sort().join() === '1,2'),
  })
  expect(await app.ask('decisions.list', {})).toMatchObject([
    { ...{ id, targetId: null, profile: null, accountId: null }, failing },
  ])
  await app.ask('decisions.unsuppress', { id })
  expect(await standing(app)).toEqual(before)
})

it('counts in an account that comes later', async () => {
  const app = await scanned('prod')
  await app.ask('decisions.suppress', everywhere)
  await app.scan({ profiles: ['staging'] })
  const { staging } = await standing(app)
  expect(staging).toEqual([0, expect.any(Number)])
  expect(staging?.[1]).toBeGreaterThan(0)
})

it('ends everywhere on its date', async () => {
  const app = await scanned('prod', 'staging')
  const before = await standing(app)
  await app.ask('decisions.suppress', { ...everywhere, endsAt: '2026-12-01T00:00:00.000Z' })
  await app.app.close()
  const later = openTapedApp({
    tapes: { prod: tapes.prod, staging: tapes.staging },
    file: app.file,
    now: () => new Date('2026-12-01T00:00:00.000Z'),
  })
  expect(await standing(later)).toEqual(before)
})

it('stands beside one about a single account, and tells of a finding which decisions answer it', async () => {
  const app = await scanned('prod')
  const [finding] = (
    await app.ask('findings.list', { checkId: everywhere.checkId, outcomes: ['fail'], limit: 1 })
  ).findings
  if (finding === undefined) throw new Error('Nothing fails.')
  const { region, arn } = finding.resource
  await app.ask('decisions.suppress', {
    ...{ ...everywhere, targetId: finding.targetId, resource: arn, region },
    ...{ kind: 'false-positive', owner: 'ada' },
  })
  await app.ask('decisions.suppress', everywhere)
  const { decisions, finding: now } = await app.ask('findings.get', { findingId: finding.id })
  expect([now.suppressed, decisions.map(({ targetId, kind }) => [targetId, kind])]).toEqual([
    'accepted-risk',
    [
      [null, 'accepted-risk'],
      [finding.targetId, 'false-positive'],
    ],
  ])
})

it('is refused where nothing in any account matches', async () => {
  const app = await scanned('prod')
  await expect(
    app.ask('decisions.suppress', { ...everywhere, resource: 'arn:aws:s3:::nobody' }),
  ).rejects.toThrow('nothing was decided')
})
