// Long: one table of causes.
import { describe, expect, it } from 'vitest'
import { explainMove, type MoveEnd } from '../../../../electron/engine/evaluate/explain-move'
import type { FindingState } from '../../../../electron/engine/evaluate/finding-state'
import type { Measure } from '../../../../electron/engine/evaluate/measure'
import { operationWorths } from '../../../../electron/engine/evaluate/operation-worth'
import { provenOf } from '../../../../electron/engine/evaluate/score'
import { tally } from '../../../../electron/engine/evaluate/tally'
import type { Outcome } from '../../../../shared/domain/finding'
import type { Cause, Tally } from '../../../../shared/domain/score'
import { scoreExample, to9 } from '../../../support/score-example'
import { finding, measure, stateOf, stateOfTallies } from '../../../support/states'

const end = (findings: readonly FindingState[], over: Partial<MoveEnd> = {}): MoveEnd => {
  const state = stateOf(findings)
  const measures = over.measures ?? [measure()]
  return { state, measures, parameters: {}, proven: provenOf(tally(state, measures)), ...over }
}

const operations: Readonly<Record<string, string>> = {
  's3.bucket-not-public': 's3:GetBucketPolicyStatus',
  'kms.rotation': 'kms:ListKeys',
  'manual.phishing-training': 'attestation',
  'manual.root-credentials-safe': 'attestation',
}
const exampleEnd = (tallies: readonly Tally[]): MoveEnd => {
  const state = stateOfTallies(tallies, (id) => operations[id] ?? 'rds:DescribeDBInstances')
  return { state, measures: tallies, parameters: {}, proven: provenOf(tallies) }
}

describe('the worked example', () => {
  const before = exampleEnd(scoreExample.before)
  const now = exampleEnd(scoreExample.now)

  it('is made of findings that add up to its tallies', () => {
    expect(tally(now.state, now.measures)).toEqual(scoreExample.now)
    expect(tally(before.state, before.measures)).toEqual(scoreExample.before)
  })
  it('moved for its causes, which add up to the delta', () => {
    const moves = explainMove(before, now)
    expect(moves.map(({ cause, findings }) => [cause, findings])).toEqual([
      ['fixed', 6],
      ['new-failures', 2],
      ['visibility', 2],
      ['attestations', 1],
      ['false-positives', 1],
    ])
    expect(to9(moves.map(({ cause, points }) => ({ cause, points })))).toEqual(to9(scoreExample.causes))
    expect(to9((now.proven ?? 0) - (before.proven ?? 0))).toEqual(to9(scoreExample.delta))
    expect(moves.reduce((sum, { points }) => sum + points, 0)).toBe((now.proven ?? 0) - (before.proven ?? 0))
  })
  it('knows what each permission hides', () => {
    const worth = operationWorths(now.state, now.measures)
      .filter(({ operation }) => operation !== 'attestation')
      .map((each) => [each.operation, each.worth])
    expect(to9(Object.fromEntries(worth))).toEqual(to9(scoreExample.expected.permissions))
  })
})

type Side = Parameters<typeof finding>[0] | null
const one = (of: Side): readonly FindingState[] => (of === null ? [] : [finding(of)])
const fp = { is: 'fail', suppressed: 'false-positive' } as const
const unread = (lastRead: Outcome | null) => ({ is: 'unknown', lastRead }) as const

describe('the cause of one finding', () => {
  it.each<[Side, Side, Cause | null]>([
    [{ is: 'pass' }, { is: 'pass' }, null],
    [{ is: 'fail' }, { is: 'pass' }, 'fixed'],
    [{ is: 'fail' }, { is: 'not-applicable' }, 'fixed'],
    [unread('fail'), { is: 'pass' }, 'fixed'],
    [fp, { is: 'pass' }, 'fixed'],
    [{ is: 'pass' }, { is: 'fail' }, 'new-failures'],
    [{ is: 'not-applicable' }, { is: 'fail' }, 'new-failures'],
    [unread('pass'), { is: 'fail' }, 'new-failures'],
    [unread('fail'), { is: 'fail' }, 'visibility'],
    [unread(null), { is: 'fail' }, 'visibility'],
    [unread('pass'), { is: 'pass' }, 'visibility'],
    [{ is: 'fail' }, unread('fail'), 'visibility'],
    [fp, unread('fail'), 'visibility'],
    [null, { is: 'place' }, 'visibility'],
    [{ is: 'place' }, null, 'visibility'],
    [{ is: 'place' }, { is: 'place', lastRead: 'not-applicable' }, 'visibility'],
    [{ is: 'fail' }, fp, 'false-positives'],
    [{ is: 'pass' }, fp, 'false-positives'],
    [fp, { is: 'fail' }, 'false-positives'],
    [null, { is: 'fail' }, 'resources'],
    [null, unread(null), 'resources'],
    [{ is: 'fail' }, null, 'resources'],
    [{ is: 'pass' }, { is: 'not-applicable' }, 'resources'],
    [{ is: 'fail' }, { is: 'fail', suppressed: 'accepted-risk' }, null],
  ])('%o -> %o: %s', (was, is, cause) => {
    const moves = explainMove(end(one(was)), end(one(is)))
    expect(moves.map((move) => move.cause)).toEqual(cause === null ? [] : [cause])
  })
})

describe('what is not about one finding', () => {
  const buckets = [finding({ name: 'a', is: 'pass' }), finding({ name: 'b', is: 'fail' })]

  it('resources that come out of a refused place were there all along', () => {
    const place = finding({ is: 'place' })
    expect(explainMove(end([place]), end(buckets))).toEqual([
      { cause: 'visibility', points: 25, findings: 3 },
    ])
    expect(explainMove(end([finding({ is: 'place', region: 'us-east-1' })]), end(buckets))).toEqual([
      { cause: 'visibility', points: 0, findings: 1 },
      { cause: 'resources', points: 25, findings: 2 },
    ])
  })
  it('another parameter takes all that moved in its check along', () => {
    const days = (value: number) => ({ parameters: { 's3.bucket-tls-only': { days: value } } })
    const mended = [finding({ name: 'a', is: 'pass' }), finding({ name: 'b', is: 'pass' })]
    expect(explainMove(end(buckets, days(90)), end(mended, days(30)))).toEqual([
      { cause: 'settings', points: 75, findings: 1 },
    ])
    expect(explainMove(end(buckets, days(90)), end(mended, days(90)))).toEqual([
      { cause: 'fixed', points: 75, findings: 1 },
    ])
  })
  it('what a person decides is an attestation', () => {
    const measures = [measure({ id: 'manual.phishing-training', manual: true })]
    const attested = (is: 'pass' | 'unknown') =>
      end([finding({ checkId: measures[0]!.id, is })], { measures })
    expect(explainMove(attested('unknown'), attested('pass'))).toEqual([
      { cause: 'attestations', points: 100, findings: 1 },
    ])
  })

  const other: Measure = measure({ id: 'kms.rotation', severity: 'medium' })
  const key = finding({ checkId: 'kms.rotation', name: 'key', is: 'pass' })
  it.each<[string, MoveEnd, MoveEnd, number, number]>([
    ['a check came', end(buckets), end([...buckets, key], { measures: [measure(), other] }), 22.5, 1],
    ['a check went', end([...buckets, key], { measures: [measure(), other] }), end(buckets), -22.5, 1],
    [
      'a severity changed',
      end(buckets),
      end(buckets, { measures: [measure({ severity: 'critical' })] }),
      -12.5,
      2,
    ],
    ['the model changed', end(buckets, { proven: 40 }), end(buckets), -15, 0],
  ])('%s: catalogue', (_what, before, now, points, findings) => {
    expect(explainMove(before, now)).toEqual([{ cause: 'catalogue', points, findings }])
  })
  it('a failure under a changed severity is still a failure', () => {
    const worse = [finding({ name: 'a', is: 'fail' }), finding({ name: 'b', is: 'fail' })]
    expect(explainMove(end(buckets), end(worse, { measures: [measure({ severity: 'critical' })] }))).toEqual([
      { cause: 'new-failures', points: -25, findings: 1 },
      { cause: 'catalogue', points: 0, findings: 1 },
    ])
  })
  it('a severity that was set is settings; what moved meanwhile keeps its cause, by the old severity', () => {
    const worse = [finding({ name: 'a', is: 'fail' }), finding({ name: 'b', is: 'fail' })]
    const set = {
      measures: [measure({ severity: 'critical' })],
      parameters: { 's3.bucket-tls-only': { severity: 1 } },
    } as const
    const [unset, today] = [end(buckets), end(buckets, set)]
    expect([explainMove(unset, today), explainMove(today, unset)]).toEqual([
      [{ cause: 'settings', points: -12.5, findings: 2 }],
      [{ cause: 'settings', points: 12.5, findings: 2 }],
    ])
    expect(explainMove(unset, end(worse, set))).toEqual([
      { cause: 'new-failures', points: -25, findings: 1 },
      { cause: 'settings', points: 0, findings: 1 },
    ])
  })
  it('what else the catalogue changed beside a severity that was set stays the catalogue’s', () => {
    const own = {
      severity: 'critical',
      subGoals: ['confidentiality.encryption', 'availability.redundancy'],
    } as const
    const parameters = { 's3.bucket-tls-only': { severity: 1 } }
    const rest = [finding({ checkId: 'kms.rotation', name: 'key', is: 'pass' })]
    const before = end([...buckets, ...rest], { measures: [measure(), other] })
    const now = end([...buckets, ...rest], { measures: [measure(own), other], parameters })
    expect(explainMove(before, now).map(({ cause }) => cause)).toEqual(['settings', 'catalogue'])
  })
  it('nothing to assess counts as 0 points', () => {
    expect(explainMove(end([]), end(buckets))).toEqual([{ cause: 'resources', points: 25, findings: 2 }])
    expect(explainMove(end(buckets), end([]))).toEqual([{ cause: 'resources', points: -25, findings: 2 }])
  })
})
