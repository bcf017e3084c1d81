// Long: one table of cases for each rule.
import { describe, expect, it } from 'vitest'
import type { Check } from '../../../../electron/engine/checks/define-check'
import { evaluate } from '../../../../electron/engine/evaluate/evaluate'
import type { Gap } from '../../../../shared/domain/evidence'
import type { CheckOutcome, Verdict } from '../../../../shared/domain/finding'
import type { Snapshot } from '../../../../shared/domain/inputs'
import { gapOf } from '../../../support/states'
import { account, checkOf, listOf, says, scanAbout, thing, thingsIn } from '../../../support/synthetic-checks'

const judge = (check: Check, snapshot: Snapshot): readonly Verdict[] | undefined =>
  evaluate([check], snapshot, scanAbout)[0]?.verdicts

const refused = (region: string): Gap => gapOf({ operation: 's3:ListBuckets', region })
const place = (gap: Gap): Verdict => ({
  resource: { ...account, region: gap.region },
  evidence: {},
  outcome: 'unknown',
  gap,
  about: 'place',
})
const ledger = thing('ledger', 'pass')
const ashes = thing('ashes', 'fail', 'us-east-1')

describe('the subject list', () => {
  it('has each resource judged, and one unknown for each place that was refused', () => {
    const gaps = [refused('us-west-2'), refused('eu-west-3'), refused('us-west-2')]
    expect(judge(checkOf(), { 's3.buckets': listOf([ledger, ashes], { gaps }) })).toEqual([
      says(ledger, 'pass'),
      says(ashes, 'fail'),
      place(gaps[0]!),
      place(gaps[1]!),
    ])
  })
  it('does not apply where AWS does not offer it, unless something is there', () => {
    const notOffered = ['eu-west-1', 'us-west-2'].map((region) => ({
      operation: 's3:ListBuckets',
      region,
      reason: 'S3 is not offered there.',
    }))
    expect(judge(checkOf(), { 's3.buckets': listOf([ledger], { notOffered }) })).toEqual([
      says(ledger, 'pass'),
      {
        resource: { ...account, region: 'us-west-2' },
        evidence: {},
        outcome: 'not-applicable',
        reason: 'S3 is not offered there.',
      },
    ])
  })
  it('says nothing of a check whose list was not planned', () => {
    const check = checkOf({ consults: ['kms.keys'] })
    expect(evaluate([check], { 's3.buckets': listOf([ledger]) }, scanAbout)).toEqual([])
    expect(evaluate([check], { 'kms.keys': listOf([]) }, scanAbout)).toEqual([])
  })
})

describe('a supporting list with a hole', () => {
  const world = thing('world', 'pass', 'global')
  const subjects = [ledger, ashes, world, thing('none', 'not-applicable', 'us-east-1')]
  const judged = (gap: Gap, over: Partial<Check> = {}) =>
    judge(checkOf({ consults: ['kms.keys'], ...over }), {
      's3.buckets': listOf(subjects),
      'kms.keys': listOf([], { gaps: [gap] }),
    })?.map(({ outcome }) => outcome)

  it.each<[string, Partial<Check>, readonly CheckOutcome[]]>([
    ['global', {}, ['unknown', 'unknown', 'unknown', 'unknown']],
    ['us-east-1', {}, ['pass', 'unknown', 'unknown', 'unknown']],
    ['eu-west-1', {}, ['unknown', 'fail', 'unknown', 'not-applicable']],
    ['eu-west-1', { optional: ['kms.keys'] }, ['pass', 'fail', 'pass', 'not-applicable']],
  ])('in %s blinds the subjects of that place (%o)', (region, over, outcomes) => {
    expect(judged(gapOf({ region }), over)).toEqual(outcomes)
  })
  it('takes the evidence along, and leaves a subject that is unread its own gap', () => {
    const gap = gapOf({ operation: 'kms:ListKeys' })
    const unread = thing('unread', 'unknown')
    const check = checkOf({
      consults: ['kms.keys'],
      evaluate: () => [{ ...says(ledger, 'fail'), evidence: { key: null } }, says(unread, 'unknown')],
    })
    expect(judge(check, { 's3.buckets': listOf([]), 'kms.keys': listOf([], { gaps: [gap] }) })).toEqual([
      { resource: says(ledger, 'fail').resource, evidence: {}, outcome: 'unknown', gap, about: 'resource' },
      says(unread, 'unknown'),
    ])
  })
})

describe('a check about the whole account', () => {
  const gap = refused('us-west-2')
  const settled = (settledBy: 'pass' | 'fail', outcome: CheckOutcome, over: Partial<Check> = {}) =>
    checkOf({ settledBy, evaluate: () => [says(account, outcome)], ...over })

  it.each<['pass' | 'fail', CheckOutcome, CheckOutcome]>([
    ['pass', 'pass', 'pass'],
    ['pass', 'fail', 'unknown'],
    ['fail', 'fail', 'fail'],
    ['fail', 'pass', 'unknown'],
    ['fail', 'not-applicable', 'unknown'],
  ])('settled by %s: with a gap, %s is %s', (settledBy, outcome, expected) => {
    const check = settled(settledBy, outcome)
    const outcomesWith = (gaps: readonly Gap[]) =>
      judge(check, { 's3.buckets': listOf([ledger], { gaps }) })?.map((verdict) => verdict.outcome)
    expect(outcomesWith([gap])).toEqual([expected])
    expect(outcomesWith([])).toEqual([outcome])
  })
  it('is unsettled by a gap in a list it consults, unless that is optional', () => {
    const snapshot = { 's3.buckets': listOf([ledger]), 'kms.keys': listOf([], { gaps: [gap] }) }
    const consults = { consults: ['kms.keys'] } as const
    expect(judge(settled('pass', 'fail', consults), snapshot)).toMatchObject([{ outcome: 'unknown', gap }])
    expect(judge(settled('pass', 'fail', { ...consults, optional: ['kms.keys'] }), snapshot)).toMatchObject([
      { outcome: 'fail' },
    ])
  })
  it('does not apply where the account cannot have the list', () => {
    const notOffered = [
      { operation: 'support:DescribeTrustedAdvisorChecks', region: 'global', reason: 'No plan.' },
    ]
    expect(judge(settled('pass', 'fail'), { 's3.buckets': listOf([], { notOffered }) })).toMatchObject([
      { outcome: 'not-applicable', reason: 'No plan.' },
    ])
  })
  it('is one unknown where it says nothing about a list with a gap', () => {
    const mute = checkOf({ settledBy: 'fail', evaluate: () => [] })
    expect(judge(mute, { 's3.buckets': listOf([], { gaps: [gap] }) })).toEqual([
      { ...place({ ...gap, region: 'global' }) },
    ])
  })
})

describe('a check that is wrong itself', () => {
  it('costs its own result when it throws, and nobody else’s', () => {
    const broken = checkOf({
      id: 's3.bucket-broken',
      evaluate: () => {
        throw new RangeError('no such statement')
      },
    })
    const snapshot = { 's3.buckets': listOf([ledger], { gaps: [refused('us-west-2')] }) }
    const [first, second] = evaluate([broken, checkOf()], snapshot, scanAbout)
    expect(first?.verdicts).toEqual([
      place({
        operation: 's3.bucket-broken',
        region: 'global',
        reason: 'unexpected',
        detail: 'RangeError: no such statement',
      }),
    ])
    expect(second?.verdicts).toHaveLength(2)
  })
  it.each<[readonly CheckOutcome[], CheckOutcome]>([
    [['pass', 'fail'], 'fail'],
    [['fail', 'unknown'], 'fail'],
    [['pass', 'unknown'], 'unknown'],
    [['unknown', 'not-applicable'], 'unknown'],
    [['not-applicable', 'pass'], 'pass'],
  ])('that says %o of one resource says the graver, in either order', (outcomes, graver) => {
    for (const said of [outcomes, outcomes.toReversed()]) {
      const check = checkOf({ evaluate: () => said.map((outcome) => says(ledger, outcome)) })
      expect(judge(check, { 's3.buckets': listOf([ledger]) })).toEqual([says(ledger, graver)])
    }
  })
})

it('judges with the parameters that are set, else with their defaults', () => {
  const seen: unknown[] = []
  const check = checkOf({
    parameters: {
      days: { title: 'Oldest', unit: 'days', default: 90 },
      keys: { title: 'Most', unit: 'count', default: 1 },
    },
    evaluate: (lists, { parameters }) => {
      seen.push(parameters, thingsIn(lists['s3.buckets']).length)
      return []
    },
  })
  const settings = { [check.id]: { days: 30, unknown: 5 }, 'kms.rotation': { keys: 9 } }
  evaluate([check], { 's3.buckets': listOf([ledger]) }, { ...scanAbout, settings })
  expect(seen).toEqual([{ days: 30, keys: 1 }, 1])
})
