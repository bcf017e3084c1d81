import { describe, expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { changeAnswers, deny } from '../../../electron/engine/aws/tape-edits'
import type { Change } from '../../../shared/domain/finding'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const bucket = 'acme-prod-data-0'

const unversioned = (tape: Tape): Tape =>
  changeAnswers(tape, { operation: 's3:GetBucketVersioning', input: { Bucket: bucket } }, () => ({}))

const without = (tape: Tape, name: string): Tape =>
  changeAnswers(tape, { operation: 's3:ListBuckets' }, (output) => ({
    ...output,
    Buckets: (output['Buckets'] as readonly { readonly Name: string }[]).filter(({ Name }) => Name !== name),
  }))

const everyKeyRotates = (tape: Tape): Tape =>
  changeAnswers(tape, { operation: 'kms:GetKeyRotationStatus' }, (output) => ({
    ...output,
    KeyRotationEnabled: true,
  }))

/** Scans the tapes one week after another. */
async function scanWeekly(...weeks: readonly Tape[]): Promise<TapedApp> {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  for (const tape of weeks) {
    app.play('prod', tape)
    await app.scan({ profiles: ['prod'] })
    app.advance(7)
  }
  return app
}

const compared = ({ ask }: TapedApp) => ask('compare.scans', { targetId: '1' })

const namesBy = (
  { findings }: Awaited<ReturnType<typeof compared>>,
  change: Change,
): readonly (readonly [string, string])[] =>
  findings
    .filter((finding) => finding.change === change)
    .map(({ checkId, resource }) => [checkId, resource.name] as const)

const versioning = ['s3.bucket-versioning', bucket] as const

describe('two scans with a change between', () => {
  it('names what failed anew, and what was put right', async () => {
    const comparison = await compared(await scanWeekly(tapes.prod, unversioned(everyKeyRotates(tapes.prod))))
    expect(namesBy(comparison, 'new')).toEqual([versioning])
    expect(namesBy(comparison, 'fixed').map(([checkId]) => checkId)).toEqual(['kms.rotation'])
    expect(comparison.counts).toMatchObject({ new: 1, fixed: 1, reopened: 0, gone: 0, unseen: 0 })
    expect(comparison.moves.map(({ cause }) => cause)).toEqual(['fixed', 'new-failures'])
  })

  it('calls reopened what failed once, was put right, and fails again', async () => {
    const comparison = await compared(
      await scanWeekly(unversioned(tapes.prod), tapes.prod, unversioned(tapes.prod)),
    )
    expect(namesBy(comparison, 'reopened')).toEqual([versioning])
    expect(comparison.counts).toMatchObject({ new: 0, reopened: 1 })
  })

  it('calls gone what is no longer there, and never fixed', async () => {
    const comparison = await compared(await scanWeekly(unversioned(tapes.prod), without(tapes.prod, bucket)))
    expect(namesBy(comparison, 'gone')).toContainEqual(versioning)
    expect(comparison.counts.fixed).toBe(0)
    expect(new Set(namesBy(comparison, 'gone').map(([, name]) => name))).toEqual(new Set([bucket]))
  })

  it('calls unseen what can no longer be read, and seen again what can', async () => {
    const app = await scanWeekly(unversioned(tapes.prod), deny(tapes.prod, 's3:GetBucketVersioning'))
    const blind = await compared(app)
    expect(namesBy(blind, 'unseen')).toContainEqual(versioning)
    expect(blind.counts).toMatchObject({ fixed: 0, gone: 0 })
    const [finding] = blind.findings.filter(
      ({ resource, checkId }) => resource.name === bucket && checkId === versioning[0],
    )
    expect(finding?.lastSeenFailing).not.toBeNull()

    app.play('prod', unversioned(tapes.prod))
    await app.scan({ profiles: ['prod'] })
    const again = await compared(app)
    expect(namesBy(again, 'seen-again')).toContainEqual(versioning)
    expect(again.counts).toMatchObject({ new: 0, fixed: 0, reopened: 0 })
  })

  it('writes nothing where nothing changed', async () => {
    const comparison = await compared(await scanWeekly(tapes.prod, tapes.prod))
    expect(comparison).toMatchObject({
      delta: 0,
      moves: [],
      findings: [],
      counts: { new: 0, fixed: 0, gone: 0 },
    })
  })

  it.each<[string, readonly Tape[]]>([
    ['a fix and a failure', [tapes.prod, unversioned(everyKeyRotates(tapes.prod))]],
    [
      'sight lost and a resource gone',
      [unversioned(tapes.prod), deny(without(tapes.prod, bucket), 'kms:ListKeys')],
    ],
    ['another account altogether', [tapes.prod, tapes.staging.map((call) => asProd(call))]],
    [
      'three scans',
      [deny(tapes.prod, 'ec2:DescribeVolumes'), unversioned(tapes.prod), everyKeyRotates(tapes.prod)],
    ],
  ])('the causes add up to the move to the last digit: %s', async (_given, weeks) => {
    const app = await scanWeekly(...weeks)
    const { delta, moves } = await compared(app)
    expect(delta).not.toBe(0)
    expect(sum(moves)).toBe(delta)

    const trend = await app.ask('trend.get', { targetId: '1', days: 90 })
    expect(trend.points).toHaveLength(weeks.length)
    const [first] = trend.points
    expect(sum(trend.moves)).toBe((trend.points.at(-1)?.proven ?? 0) - (first?.proven ?? 0))

    const { change } = await app.ask('overview.get', { targetId: '1', days: 1 })
    expect(sum(change?.moves ?? [])).toBe((change?.proven.now ?? 0) - (change?.proven.before ?? 0))
  })
})

/** Somebody else's answers under the same account id: everything changes at once. */
const asProd = (call: Tape[number]): Tape[number] =>
  call.operation === 'sts:GetCallerIdentity'
    ? tapes.prod.find(({ operation }) => operation === call.operation)!
    : call

const sum = (moves: readonly { readonly points: number }[]): number =>
  moves.reduce((total, { points }) => total + points, 0)
