// Long: the same scans, with one thing broken at a time.
import { expect, it } from 'vitest'
import { failWith } from '../../../electron/engine/aws/tape-edits'
import { checks } from '../../../electron/engine/checks'
import type { FindingView } from '../../../shared/contract/views'
import { between, withCheck } from '../../support/catalogues'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp, type TapedAppOptions } from '../../support/taped-app'
import { unitsOf } from '../../support/units'

const refused = failWith(
  tapes.prod,
  { operation: 'sts:GetCallerIdentity' },
  {
    name: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
    status: 403,
  },
)

async function scanned(profiles: readonly string[], options: TapedAppOptions): Promise<TapedApp> {
  const app = openTapedApp(options)
  await app.scan({ profiles: [...profiles] })
  return app
}

/** What is found through a profile, without what differs from one history to the next. */
async function foundBy({ ask }: TapedApp, profile: string): Promise<readonly unknown[]> {
  const targets = await ask('targets.list', {})
  const targetIds = targets.filter((target) => target.profile === profile).map(({ id }) => id)
  const { findings } = await ask('findings.list', { targetIds, limit: 1000, suppressed: 'include' })
  // What both accounts know (AWS's own policies) stands where the first of them was written.
  const place = ({ checkId, resource }: (typeof findings)[number]) =>
    `${checkId} ${resource.region} ${resource.arn}`
  return findings
    .toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
    .map(({ checkId, resource, outcome, reason, gap }) => ({
      checkId,
      resource,
      outcome,
      reason,
      gap,
    }))
}

it('a profile that is refused costs the others nothing and says why', async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod, broken: refused, staging: tapes.staging } })
  const ends = await app.scan({ profiles: ['prod', 'broken', 'staging'] })
  expect(ends.map(({ profile, status }) => [profile, status])).toEqual([
    ['prod', 'complete'],
    ['broken', 'failed'],
    ['staging', 'complete'],
  ])
  expect(ends[1]).toMatchObject({
    accountId: null,
    targetId: null,
    problem: { message: expect.stringContaining('broken') as string },
  })
  for (const profile of ['prod', 'staging'] as const) {
    const alone = await scanned([profile], { tapes: { [profile]: tapes[profile] } })
    expect(await foundBy(app, profile)).toEqual(await foundBy(alone, profile))
  }
  const [failed] = (await app.ask('scans.list', {})).filter(({ profile }) => profile === 'broken')
  expect(failed).toMatchObject({ status: 'failed', targetId: null, unitsEnded: 0 })
  expect((await app.ask('targets.list', {})).map(({ profile }) => profile).sort()).toEqual([
    'prod',
    'staging',
  ])
})

it('two profiles that lead to one account are two targets, the first one primary', async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod, also: tapes.prod } })
  await app.scan({ profiles: ['prod'] })
  await app.scan({ profiles: ['also'] })
  const targets = await app.ask('targets.list', {})
  expect(targets.map(({ profile, accountId, primary }) => [profile, accountId, primary])).toEqual([
    ['prod', '222233334444', true],
    ['also', '222233334444', false],
  ])
  expect(targets[0]?.score).toEqual(targets[1]?.score)
})

const rest = (findings: readonly FindingView[], without: (finding: FindingView) => boolean) =>
  findings
    .filter((finding) => !without(finding))
    .map(({ checkId, resource, outcome, reason }) => ({ checkId, resource, outcome, reason }))

const allOf = async ({ ask }: TapedApp) =>
  (await ask('findings.list', { limit: 1000, suppressed: 'include' })).findings

it('a collector that throws costs its own list only', async () => {
  const sound = await allOf(await scanned(['prod'], { tapes: { prod: tapes.prod } }))
  const app = await scanned(['prod'], {
    tapes: { prod: tapes.prod },
    catalogue: between(({ input }, _place, read) => {
      if (input === 's3.buckets') throw new TypeError('bucket is not iterable')
      return read()
    }),
  })
  const findings = await allOf(app)
  const judging = checks.filter(({ subject }) => subject === 's3.buckets').map(({ id }) => id)
  const consulting = checks.filter(({ consults = [] }) => consults.includes('s3.buckets')).map(({ id }) => id)
  const ofBuckets = ({ checkId }: FindingView) => judging.some((id) => id === checkId)
  const onBuckets = ({ checkId }: FindingView) => [...judging, ...consulting].some((id) => id === checkId)
  expect(findings.filter(ofBuckets).map(({ outcome, gap, place }) => [outcome, gap?.reason, place])).toEqual(
    judging.map(() => ['unknown', 'unexpected', true]),
  )
  expect(rest(findings, onBuckets)).toEqual(rest(sound, onBuckets))
  expect(app.log.join('\n')).toContain('s3.buckets')
})

it('a check that throws costs its own verdicts only', async () => {
  const sound = await allOf(await scanned(['prod'], { tapes: { prod: tapes.prod } }))
  const app = await scanned(['prod'], {
    tapes: { prod: tapes.prod },
    catalogue: withCheck('kms.rotation', (check) => ({
      ...check,
      evaluate: () => {
        throw new TypeError('no rotation')
      },
    })),
  })
  const findings = await allOf(app)
  const ofRotation = ({ checkId }: FindingView) => checkId === 'kms.rotation'
  expect(findings.filter(ofRotation)).toMatchObject([
    { outcome: 'unknown', gap: { operation: 'kms.rotation', reason: 'unexpected' } },
  ])
  expect(rest(findings, ofRotation)).toEqual(rest(sound, ofRotation))
})

it('a unit that throws makes the scan partial, and what was known there stays', async () => {
  let broken = false
  const app = openTapedApp({
    tapes: { prod: tapes.prod },
    through: (accounts) => ({
      ...accounts,
      async open(...request) {
        const opened = await accounts.open(...request)
        if (opened.status === 'failed') return opened
        const { session } = opened
        const at = (region: string) => {
          if (broken && region === 'us-east-1') throw new RangeError('out of sockets')
          return session.at(region)
        }
        return { status: 'open', session: { ...session, at } }
      },
    }),
  })
  await app.scan({ profiles: ['prod'] })
  const before = await allOf(app)
  broken = true
  app.advance(7)
  const ends = await app.scan({ profiles: ['prod'] })
  expect(ends).toMatchObject([
    { status: 'partial', problem: { message: expect.stringContaining('us-east-1') as string } },
  ])
  const after = await allOf(app)
  expect(rest(after, () => false)).toEqual(rest(before, () => false))
  // Nobody looked there again: it was last seen a week ago, and elsewhere just now.
  const lastSeen = (region: string) =>
    new Set(after.filter(({ resource }) => resource.region === region).map((finding) => finding.lastSeen))
  expect(lastSeen('us-east-1')).not.toEqual(lastSeen('eu-central-1'))
  const planned = await unitsOf()
  expect((await app.ask('scans.list', { limit: 1 }))[0]).toMatchObject({
    status: 'partial',
    unitsPlanned: planned.length,
    unitsEnded: planned.filter(({ region }) => region !== 'us-east-1').length,
  })
})

it('on a first scan, a unit that throws is unread, not absent', async () => {
  const sound = await scanned(['prod'], { tapes: { prod: tapes.prod } })
  const app = await scanned(['prod'], {
    tapes: { prod: tapes.prod },
    through: (accounts) => ({
      ...accounts,
      async open(...request) {
        const opened = await accounts.open(...request)
        if (opened.status === 'failed') return opened
        const { session } = opened
        const at = (region: string) => {
          if (region === 'us-east-1') throw new RangeError('out of sockets')
          return session.at(region)
        }
        return { status: 'open', session: { ...session, at } }
      },
    }),
  })
  const [target, whole] = await Promise.all([
    app.ask('overview.get', { targetId: '1' }),
    sound.ask('overview.get', { targetId: '1' }),
  ])
  expect(target.score?.overall?.proven).toBeLessThan(whole.score?.overall?.proven ?? 0)
  expect(target.score?.overall?.coverage).toBeLessThan(100)
})
