import { describe, expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { deny } from '../../../electron/engine/aws/tape-edits'
import type { FindingView, Overview } from '../../../shared/contract/views'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

interface Seen {
  readonly overview: Overview
  readonly findings: ReadonlyMap<string, FindingView>
}

/** The same resource, also where nobody could read in which Region it lives. An account is another one in each. */
const identity = ({ checkId, resource: { arn, region, type } }: FindingView): string =>
  `${checkId}|${type === 'AWS::::Account' ? region : ''}|${arn}`

async function look({ ask }: TapedApp): Promise<Seen> {
  const [target] = await ask('targets.list', {})
  const { findings } = await ask('findings.list', { limit: 1000, suppressed: 'include' })
  return {
    overview: await ask('overview.get', { targetId: target!.id }),
    findings: new Map(findings.map((finding) => [identity(finding), finding])),
  }
}

async function scanned(app: TapedApp): Promise<Seen> {
  const ends = await app.scan({ profiles: ['prod'] })
  expect(ends).toMatchObject([{ status: 'complete', problem: null }])
  return look(app)
}

const onFirstScan = async (blinded: Tape): Promise<Seen> =>
  scanned(openTapedApp({ tapes: { prod: blinded } }))

async function onLaterScan(blinded: Tape): Promise<Seen> {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  await scanned(app)
  // The same day: what grows old by itself is no matter of sight.
  app.play('prod', blinded)
  return scanned(app)
}

/** Every proven figure there is, by a name of its level. */
function provenBy({ overview: { score } }: Seen): Readonly<Record<string, number>> {
  const levels: Record<string, number> = {}
  const note = (name: string, figure: { readonly proven: number } | null | undefined) => {
    if (figure) levels[name] = figure.proven
  }
  note('overall', score?.overall)
  for (const [goal, figure] of Object.entries(score?.goals ?? {})) {
    note(goal, figure)
    for (const [part, of] of Object.entries(figure?.subGoals ?? {})) note(`${goal}.${part}`, of)
  }
  for (const [item, figure] of Object.entries(score?.responsibilities ?? {})) note(item, figure)
  for (const [practice, figure] of Object.entries(score?.practices ?? {})) note(practice, figure)
  return levels
}

let openEyes: Promise<Seen> | undefined
const baseline = (): Promise<Seen> => (openEyes ??= onFirstScan(tapes.prod))

/** Findings that are not what they are with open eyes: keys that differ in outcome, on either side. */
function different(blind: Seen, open: Seen): readonly string[] {
  const keys = new Set([...blind.findings.keys(), ...open.findings.keys()])
  return [...keys].filter((key) => blind.findings.get(key)?.outcome !== open.findings.get(key)?.outcome)
}

/** The account blocks public access as a whole, so that nothing a single bucket says could matter. */
const settledByAccount = ['s3:GetBucketAcl', 's3:GetBucketPolicyStatus', 's3:GetPublicAccessBlock']

/** One of each kind: a list of the account, a list of each Region, a fact of single resources. */
const operations = ['iam:GetCredentialReport', 'ec2:DescribeSecurityGroups', 'kms:GetKeyRotationStatus']

describe.each([
  ['on a first scan', onFirstScan],
  ['on a later scan', onLaterScan],
])('%s', (_when, scanWith) => {
  it('a bucket policy that may not be read costs exactly the verdicts that rest on it', async () => {
    const open = await baseline()
    const blind = await scanWith(deny(tapes.prod, 's3:GetBucketPolicy'))
    const onPolicy = [...open.findings.values()]
      .filter(({ checkId }) => ['s3.bucket-tls-only', 's3.bucket-policy-no-wildcard'].includes(checkId))
      .map(identity)
    expect(onPolicy.length).toBeGreaterThan(5)
    expect([...different(blind, open)].sort()).toEqual(onPolicy.sort())
    for (const key of onPolicy)
      expect(blind.findings.get(key)).toMatchObject({
        outcome: 'unknown',
        gap: { operation: 's3:GetBucketPolicy', reason: 'denied' },
      })
    expect(blind.overview.score?.overall?.coverage).toBeLessThan(open.overview.score?.overall?.coverage ?? 0)
    expect(blind.overview.todos).toContainEqual(
      expect.objectContaining({ type: 'allow', operation: 's3:GetBucketPolicy', unseen: onPolicy.length }),
    )
    expect(blind.overview.unseen.operations.map(({ operation }) => operation)).toEqual(['s3:GetBucketPolicy'])
  })

  it.each(operations)(
    '%s taken away raises no proven score and makes nothing look better',
    async (operation) => {
      const open = await baseline()
      const blind = await scanWith(deny(tapes.prod, operation))
      const changed = different(blind, open).flatMap((key) => blind.findings.get(key) ?? [])
      expect(changed.length).toBeGreaterThan(0)
      for (const finding of changed)
        expect(finding).toMatchObject({ outcome: 'unknown', gap: { operation, reason: 'denied' } })
      expect(blind.overview.score?.overall?.coverage).toBeLessThan(
        open.overview.score?.overall?.coverage ?? 0,
      )
      const before = provenBy(open)
      const raised = Object.entries(provenBy(blind)).filter(
        ([level, proven]) => proven > (before[level] ?? 0) + 1e-9,
      )
      expect(raised).toEqual([])
      expect(blind.overview.unseen.operations.map((each) => each.operation)).toEqual([operation])
    },
  )

  it.each(settledByAccount)('%s taken away costs nothing where the account settles it', async (operation) => {
    const open = await baseline()
    const blind = await scanWith(deny(tapes.prod, operation))
    expect(different(blind, open)).toEqual([])
    expect(blind.overview.score).toEqual(open.overview.score)
  })
})

it('a list of Regions that may not be read leaves the others unread, not absent', async () => {
  const open = await baseline()
  const blind = await onFirstScan(deny(tapes.prod, 'ec2:DescribeRegions'))
  expect(blind.overview.scan?.regions).toBe(1)
  expect(blind.overview.score?.overall?.coverage).toBeLessThan(open.overview.score?.overall?.coverage ?? 0)
  expect(blind.overview.score?.overall?.proven).toBeLessThan(open.overview.score?.overall?.proven ?? 0)
  expect(blind.overview.unseen.operations.map(({ operation }) => operation)).toEqual(['ec2:DescribeRegions'])
})
