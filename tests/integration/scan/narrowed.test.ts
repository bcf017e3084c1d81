// Long: one account, narrowed in every way.
import { describe, expect, it } from 'vitest'
import { changeAnswers, deny, failWith } from '../../../electron/engine/aws/tape-edits'
import type { Tape } from '../../../electron/engine/aws/tape'
import { reEvaluate } from '../../../electron/engine/scan/re-evaluate'
import { scoreOf } from '../../../electron/engine/scan/to-finish'
import { serviceOf } from '../../../shared/domain/inputs'
import { between, shipped } from '../../support/catalogues'
import { openOrThrow } from '../../support/history'
import { inRegions, livedIn, tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'
import { unitsOf } from '../../support/units'

const outcomes = async (
  { ask }: TapedApp,
  filter: { readonly services?: string[]; readonly regions?: string[] } = {},
) =>
  (await ask('findings.list', { limit: 1000, ...filter })).findings.map(
    ({ checkId, resource, outcome }) => `${checkId} ${resource.region} ${resource.name} ${outcome}`,
  )

describe('a scan of a part', () => {
  it('reads and judges only its services, and makes no trend point', async () => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    await app.scan({ profiles: ['prod'] })
    const before = await outcomes(app)
    app.advance(7)
    app.play('prod', deny(deny(tapes.prod, 'kms:ListKeys'), 's3:ListBuckets'))
    const ends = await app.scan({ profiles: ['prod'], services: ['kms'] })
    expect(ends).toMatchObject([{ status: 'complete', services: [{ service: 'kms', planned: 3, ended: 3 }] }])
    const after = await outcomes(app)
    const elsewhere = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('kms.'))
    expect(elsewhere(after)).toEqual(elsewhere(before))
    expect(after.filter((line) => line.startsWith('kms.')).every((line) => line.endsWith('unknown'))).toBe(
      true,
    )
    const overview = await app.ask('overview.get', { targetId: '1' })
    expect(overview.trend).toHaveLength(1)
    expect(overview.target.lastScan).toMatchObject({ narrowed: true, proven: null })
    expect(overview.scan).toMatchObject({ narrowed: false })
  })

  it('of one Region leaves the findings of the others as they were', async () => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    await app.scan({ profiles: ['prod'] })
    const before = await outcomes(app, { regions: ['us-east-1', 'eu-central-1'] })
    app.play('prod', deny(tapes.prod, 'ec2:DescribeVolumes'))
    const [end] = await app.scan({ profiles: ['prod'], regions: ['eu-west-1'] })
    expect(end).toMatchObject({ status: 'complete', unitsPlanned: (await unitsOf(['eu-west-1'])).length })
    expect(await outcomes(app, { regions: ['us-east-1', 'eu-central-1'] })).toEqual(before)
    const { findings } = await app.ask('findings.list', {
      limit: 1000,
      regions: ['eu-west-1'],
      checkId: 'ec2.volume-encrypted',
    })
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']))
  })

  it.each([
    ['services', { services: ['s3', 'nonsense'] }, 'No check or service is named nonsense.'],
    ['checks', { checks: ['s3.bucket-tls-onyl'] }, 'No check or service is named s3.bucket-tls-onyl.'],
  ])('that names unknown %s is refused instead of looking clean', async (_what, scope, message) => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    await expect(app.ask('scan.start', { profiles: ['prod'], ...scope })).rejects.toThrow(message)
    expect(await app.ask('scans.list', {})).toEqual([])
  })

  it('of Regions that are not enabled fails and says which are', async () => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    const ends = await app.scan({ profiles: ['prod'], regions: ['mars-north-1'] })
    expect(ends).toMatchObject([
      {
        status: 'failed',
        problem: {
          message: expect.stringContaining('mars-north-1') as string,
          hint: expect.stringContaining('eu-west-1') as string,
        },
      },
    ])
  })
})

/** Everything regional refused there, as an organization's policy refuses it. */
function closedByPolicy(tape: Tape, region: string): Tape {
  const operations = [...new Set(tape.map(({ operation }) => operation))].filter(
    (operation) => !/^(sts:|ec2:DescribeRegions)/.test(operation),
  )
  return operations.reduce<Tape>(
    (edited, operation) =>
      failWith(
        edited,
        { operation, region },
        {
          name: 'AccessDeniedException',
          message: `User is not authorized to perform: ${operation} with an explicit deny in a service control policy`,
          status: 403,
        },
      ),
    tape,
  )
}

describe('a Region that a policy closes', () => {
  const regions = [...livedIn, 'eu-north-1']

  it('is named and out of scope, is skipped after the first refusals, and lowers no coverage', async () => {
    const sound = openTapedApp({ tapes: { prod: tapes.prod } })
    await sound.scan({ profiles: ['prod'] })
    const asked: string[] = []
    const app = openTapedApp({
      tapes: { prod: closedByPolicy(inRegions(tapes.prod, regions), 'eu-north-1') },
      catalogue: between(({ input }, { region }, read) => {
        if (region === 'eu-north-1') asked.push(serviceOf(input))
        return read()
      }),
    })
    const units = (await unitsOf(regions)).length
    const ends = await app.scan({ profiles: ['prod'] })
    expect(ends).toMatchObject([{ status: 'complete', unitsPlanned: units, unitsEnded: units }])
    expect(new Set(asked).size).toBe(2)
    const overview = await app.ask('overview.get', { targetId: '1' })
    expect(overview.closedRegions).toMatchObject([
      { region: 'eu-north-1', detail: expect.stringContaining('service control policy') as string },
    ])
    expect(overview.score).toEqual((await sound.ask('overview.get', { targetId: '1' })).score)
    expect(await outcomes(app, { regions: ['eu-north-1'] })).toEqual([])
  })

  it('is a gap where something is known to live there', async () => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    await app.scan({ profiles: ['prod'] })
    app.play('prod', closedByPolicy(tapes.prod, 'us-east-1'))
    await app.scan({ profiles: ['prod'] })
    const overview = await app.ask('overview.get', { targetId: '1' })
    expect(overview.closedRegions).toEqual([])
    expect(overview.score?.overall?.coverage).toBeLessThan(100)
  })
})

it('a stored scan that is judged again gives the state and the score it had', async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  await app.scan({ profiles: ['prod'] })
  app.advance(7)
  app.play(
    'prod',
    deny(
      changeAnswers(tapes.prod, { operation: 's3:GetBucketVersioning' }, () => ({})),
      'kms:ListKeys',
    ),
  )
  const [{ scanId } = { scanId: '' }] = await app.scan({ profiles: ['prod'] })
  await app.app.close()

  const history = openOrThrow(app.file)
  const judged = await reEvaluate({ history, catalogue: shipped }, scanId)
  const stored = history.states.now('1')
  const byKey = (findings: Iterable<{ readonly key: string }>) =>
    [...findings].sort((a, b) => (a.key < b.key ? -1 : 1))
  expect(byKey(judged!.state.findings.values())).toEqual(byKey(stored.findings.values()))
  expect(judged!.state.neverListed).toEqual(stored.neverListed)
  expect(scoreOf(judged!.tallies, shipped.version, {}).score).toEqual(history.scores.of(scanId)?.score)
  expect(await reEvaluate({ history, catalogue: shipped }, 'no such scan')).toBeNull()
})
