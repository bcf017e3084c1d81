import { describe, expect, it } from 'vitest'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import type { Request } from '../../../shared/contract/channels'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const bucket = 'acme-prod-data-0'
const unversioned = changeAnswers(
  tapes.prod,
  { operation: 's3:GetBucketVersioning', input: { Bucket: bucket } },
  () => ({}),
)
const targetId = '1'
const about = { targetId, checkId: 's3.bucket-versioning', resource: `arn:aws:s3:::${bucket}` }
const decision = {
  ...about,
  kind: 'accepted-risk',
  reason: 'It is made anew each night.',
  owner: 'ada',
  endsAt: '2027-01-01T00:00:00.000Z',
} satisfies Request<'decisions.suppress'>

async function scanned(): Promise<TapedApp> {
  const app = openTapedApp({ tapes: { prod: unversioned } })
  await app.scan({ profiles: ['prod'] })
  return app
}

/** Everything that lists and scores say of the account as it stands. */
const standing = async ({ ask }: TapedApp) => {
  const [{ score, counts, todos, responsibilities, scan }, findings] = await Promise.all([
    ask('overview.get', { targetId }),
    ask('findings.list', { targetIds: [targetId], suppressed: 'include', limit: 1000 }),
  ])
  // Counted beside the states instead of among them.
  expect(await ask('scores.get', { targetId })).toEqual({ score, counts })
  return { score, counts, todos, responsibilities, scan, findings }
}
type Standing = Awaited<ReturnType<typeof standing>>

const suppressedIn = ({ findings }: Standing) =>
  findings.findings.flatMap(({ suppressed, checkId, resource }) =>
    suppressed === null ? [] : [`${suppressed} ${checkId} ${resource.name}`],
  )
const provenOf = ({ score }: Standing) => score?.overall?.proven
const lastMove = async ({ ask }: TapedApp) => {
  const { delta, moves } = await ask('compare.scans', { targetId })
  return {
    delta,
    causes: moves.map(({ cause }) => cause),
    sum: moves.reduce((sum, { points }) => sum + points, 0),
  }
}

describe('an accepted risk', () => {
  it('leaves the lists at once and costs what its preview said, and never changes the score', async () => {
    const app = await scanned()
    const before = await standing(app)
    const preview = await app.ask('decisions.preview-suppression', { ...about, kind: 'accepted-risk' })
    await app.ask('decisions.suppress', decision)
    const after = await standing(app)
    expect(suppressedIn(after)).toEqual([`accepted-risk s3.bucket-versioning ${bucket}`])
    expect(preview).toMatchObject({
      ...{ matching: 1, later: 0, hides: 1, resources: [{ profile: 'prod', name: bucket }] },
      accounts: [
        {
          ...{ targetId, profile: 'prod', hides: 1 },
          proven: { before: provenOf(before), after: provenOf(before) },
          acceptedPoints: { before: 0, after: after.score?.acceptedPoints },
        },
      ],
    })
    expect(after.score?.acceptedPoints).toBeGreaterThan(0)
    expect({ ...after.score, acceptedPoints: 0 }).toEqual({ ...before.score, acceptedPoints: 0 })
    expect(after.scan).toEqual(before.scan)
    expect(app.events.at(-1)).toEqual({ type: 'decisions.changed', targetIds: [targetId] })
  })
})

describe('a false positive', () => {
  it('changes the score by what its preview said, and says so as a cause that adds up', async () => {
    const app = await scanned()
    const before = await standing(app)
    const preview = await app.ask('decisions.preview-suppression', { ...about, kind: 'false-positive' })
    await app.ask('decisions.suppress', { ...decision, kind: 'false-positive' })
    const after = await standing(app)
    expect(preview.accounts.map(({ proven }) => proven)).toEqual([
      { before: provenOf(before), after: provenOf(after) },
    ])
    expect(provenOf(after)).toBeGreaterThan(provenOf(before) ?? 0)
    const { delta, causes, sum } = await lastMove(app)
    expect({ causes, delta, sum }).toEqual({
      causes: ['false-positives'],
      delta: (provenOf(after) ?? 0) - (provenOf(before) ?? 0),
      sum: delta,
    })
    const { points } = await app.ask('trend.get', { targetId })
    expect(points.map(({ proven }) => proven)).toEqual([provenOf(before), provenOf(after)])
    expect(await app.ask('scans.list', { targetId })).toHaveLength(1)
  })
})

describe.each(['accepted-risk', 'false-positive'] as const)('%s', (kind) => {
  it('undone restores exactly what stood before', async () => {
    const app = await scanned()
    const before = await standing(app)
    const { id } = await app.ask('decisions.suppress', { ...decision, kind })
    expect(await standing(app)).not.toEqual(before)
    await app.ask('decisions.unsuppress', { id })
    expect(await standing(app)).toEqual(before)
    expect(await app.ask('decisions.list', {})).toEqual([])
    await expect(app.ask('decisions.unsuppress', { id })).rejects.toThrow('No such decision stands.')
  })

  it('is over by itself on its end date, without a scan', async () => {
    const app = await scanned()
    const before = await standing(app)
    await app.ask('decisions.suppress', { ...decision, kind, endsAt: '2026-12-01T00:00:00.000Z' })
    await app.app.close()
    const later = openTapedApp({
      tapes: { prod: unversioned },
      file: app.file,
      now: () => new Date('2026-12-01T00:00:00.000Z'),
    })
    expect(await standing(later)).toEqual(before)
    expect(await later.ask('decisions.list', {})).toEqual([])
  })

  it('outlives a scan', async () => {
    const app = await scanned()
    await app.ask('decisions.suppress', { ...decision, kind })
    const decided = await standing(app)
    await app.scan({ profiles: ['prod'] })
    const again = await standing(app)
    expect([again.score, suppressedIn(again)]).toEqual([decided.score, suppressedIn(decided)])
  })
})

it('is about every failure that its pattern matches, and only of its check', async () => {
  const app = openTapedApp({
    tapes: { prod: changeAnswers(tapes.prod, { operation: 's3:GetBucketVersioning' }, () => ({})) },
  })
  await app.scan({ profiles: ['prod'] })
  const failing = (await standing(app)).findings.findings.filter(
    ({ checkId, outcome }) => checkId === 's3.bucket-versioning' && outcome === 'fail',
  )
  await app.ask('decisions.suppress', {
    ...decision,
    checkId: 's3.bucket-versioning',
    resource: 'arn:aws:s3:::*',
  })
  const names = failing.map(({ resource }) => `accepted-risk s3.bucket-versioning ${resource.name}`)
  expect(names.length).toBeGreaterThan(1)
  expect([...suppressedIn(await standing(app))].sort()).toEqual([...names].sort())
  expect(await app.ask('decisions.list', {})).toMatchObject([
    { ...{ checkId: 's3.bucket-versioning', owner: 'ada', region: null }, failing: failing.length },
  ])
})

it.each([
  ['an end that is over', { endsAt: '2026-01-01T00:00:00.000Z' }, 'This end date is over'],
  ['a resource that nobody knows', { resource: 'arn:aws:s3:::nobody' }, 'nothing was decided'],
  ['a check that nobody knows', { checkId: 's3.nothing' }, 'nothing was decided'],
  ['an account that nobody knows', { targetId: '99' }, 'There is no such account here.'],
  ['no reason', { reason: ' ' }, 'reason'],
])('refuses %s', async (_which, over, message) => {
  const app = await scanned()
  const before = await standing(app)
  await expect(app.ask('decisions.suppress', { ...decision, ...over })).rejects.toThrow(message)
  expect(await standing(app)).toEqual(before)
})
