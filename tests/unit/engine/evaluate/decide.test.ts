// Long: one table of cases for each rule.
import { describe, expect, it } from 'vitest'
import type { Check } from '../../../../electron/engine/checks/define-check'
import { answeredPlaces, type InputPlace } from '../../../../electron/engine/evaluate/answered'
import { decide, emptyState, type Decidable } from '../../../../electron/engine/evaluate/decide'
import type { FindingState, TargetState } from '../../../../electron/engine/evaluate/finding-state'
import type { Suppression } from '../../../../electron/engine/evaluate/suppression'
import type { CheckOutcome, Verdict } from '../../../../shared/domain/finding'
import { gapOf } from '../../../support/states'
import { account, checkOf, says, thing } from '../../../support/synthetic-checks'

const input = 's3.buckets'
const regions = ['eu-west-1', 'us-east-1']
const places = regions.map((region): InputPlace => ({ input, region }))
const everywhere = answeredPlaces(places, places)
const onlyIn = (region: string) => answeredPlaces([{ input, region }], places)

interface Scan extends Partial<Decidable> {
  readonly check?: Check
}
const scan = (verdicts: readonly Verdict[], { check = checkOf(), ...over }: Scan = {}) =>
  decide({
    tagsOf: () => undefined,
    judgements: [{ check, verdicts }],
    catalogue: new Set([check.id]),
    previous: emptyState,
    suppressions: [],
    stated: new Map(),
    answered: everywhere,
    listed: () => null,
    ...over,
  })

/** One word a finding: what it is, and what it was where that is another thing. */
const words = ({ findings }: TargetState) =>
  Object.fromEntries(
    [...findings.values()].map(({ resource, ruling, lastRead }) => {
      const place = ruling.outcome === 'unknown' && ruling.about === 'place' ? ' place' : ''
      const before = lastRead === ruling.outcome ? '' : ` was ${lastRead ?? 'never read'}`
      return [`${resource.name} ${resource.region}`, `${ruling.outcome}${place}${before}`]
    }),
  )

const bucket = (name: string, outcome: CheckOutcome, region = 'eu-west-1') =>
  says(thing(name, outcome, region), outcome)
const refused = (region: string): Verdict => ({
  resource: { ...account, region },
  evidence: {},
  outcome: 'unknown',
  gap: gapOf({ operation: 's3:ListBuckets', region }),
  about: 'place',
})
const first = scan([
  bucket('a', 'pass'),
  bucket('b', 'fail'),
  bucket('c', 'not-applicable', 'us-east-1'),
]).state
const all = { 'a eu-west-1': 'pass', 'b eu-west-1': 'fail', 'c us-east-1': 'not-applicable' }

describe('a resource whose Region could not be read', () => {
  const nowhere = bucket('b', 'unknown', 'global')

  it('is the one that history knows by its ARN: unread, not moved and not gone', () => {
    const { state, gone } = scan([bucket('a', 'pass'), nowhere, bucket('c', 'not-applicable', 'us-east-1')], {
      previous: first,
    })
    expect(words(state)).toEqual({ ...all, 'b eu-west-1': 'unknown was fail' })
    expect([...gone]).toEqual([])
  })
  it('makes room for itself once it is found where it lives', () => {
    const lost = scan([nowhere]).state
    const { state, gone } = scan([bucket('b', 'fail')], { previous: lost })
    expect(words(lost)).toEqual({ 'b global': 'unknown was never read' })
    expect(words(state)).toEqual({ 'b eu-west-1': 'fail' })
    expect([...gone]).toEqual([])
  })
})

describe('a place that was refused', () => {
  it('makes everything known there unknown, and keeps what it was', () => {
    const { state, gone } = scan([refused('eu-west-1'), bucket('c', 'not-applicable', 'us-east-1')], {
      previous: first,
    })
    expect(words(state)).toEqual({
      ...all,
      'a eu-west-1': 'unknown was pass',
      'b eu-west-1': 'unknown was fail',
    })
    expect([...gone, ...state.neverListed]).toEqual([])
    expect(state.findings.get('s3.bucket-tls-only|eu-west-1|arn:aws:s3:::b')?.ruling).toEqual({
      outcome: 'unknown',
      gap: gapOf({ operation: 's3:ListBuckets' }),
      about: 'resource',
    })
  })
  it('stays so while it is refused', () => {
    const dark = [refused('global')]
    const second = scan(dark, { previous: first })
    const third = scan(dark, { previous: second.state })
    expect(third.state).toEqual(second.state)
    expect(words(third.state)).toEqual({
      'a eu-west-1': 'unknown was pass',
      'b eu-west-1': 'unknown was fail',
      'c us-east-1': 'unknown was not-applicable',
    })
  })
  it('is one unknown where the list was empty, and never listed where nobody ever had it', () => {
    const { state } = scan([refused('eu-west-1'), refused('us-east-1')], {
      listed: (key, region) => (key === input && region === 'eu-west-1' ? 0 : null),
    })
    expect(words(state)).toEqual({
      'acme eu-west-1': 'unknown place was not-applicable',
      'acme us-east-1': 'unknown place was never read',
    })
    expect(state.neverListed).toEqual(new Set(['s3.bucket-tls-only']))
    const opened = scan([bucket('a', 'pass')], { previous: state })
    expect(words(opened.state)).toEqual({ 'a eu-west-1': 'pass' })
    expect([...opened.gone, ...opened.state.neverListed]).toEqual([])
  })
  it('is never listed for a check that was never judged there, however long the list is known', () => {
    const listed = { listed: () => 7 }
    const fresh = scan([bucket('a', 'pass'), refused('us-east-1')], listed).state
    const again = scan([bucket('a', 'pass'), refused('us-east-1')], { ...listed, previous: fresh }).state
    expect(words(again)).toEqual({ 'a eu-west-1': 'pass', 'acme us-east-1': 'unknown place was never read' })
    expect(again.neverListed).toEqual(new Set(['s3.bucket-tls-only']))
    const judged = scan([bucket('a', 'pass')]).state
    expect(
      words(scan([bucket('a', 'pass'), refused('us-east-1')], { ...listed, previous: judged }).state),
    ).toEqual({
      'a eu-west-1': 'pass',
      'acme us-east-1': 'unknown place was not-applicable',
    })
  })
  it('inside a wider one keeps standing for itself', () => {
    const empty = scan([refused('eu-west-1')], { listed: () => 0 }).state
    const { state } = scan([refused('global')], { previous: empty })
    expect(words(state)).toEqual({
      'acme eu-west-1': 'unknown place was not-applicable',
      'acme global': 'unknown place was never read',
    })
  })
  it('hides at least one more, where something was read there all the same', () => {
    const { state } = scan([bucket('a', 'pass'), bucket('b', 'pass'), refused('eu-west-1')], {
      previous: first,
      listed: () => 2,
    })
    expect(words(state)).toMatchObject({ 'acme eu-west-1': 'unknown place was not-applicable' })
  })
  it('is about the account itself where that is what the check judges', () => {
    const check = checkOf({ id: 'iam.root-mfa', resourceType: account.type })
    const dark = [refused('global')]
    const seen = scan([says(account, 'fail')], { check })
    expect(words(scan(dark, { check }).state)).toEqual({ 'acme global': 'unknown place was never read' })
    expect(words(scan(dark, { check, previous: seen.state }).state)).toEqual({
      'acme global': 'unknown was fail',
    })
    expect(
      words(scan([says(account, 'pass')], { check, previous: scan(dark, { check }).state }).state),
    ).toEqual({
      'acme global': 'pass',
    })
  })
})

describe('a single resource', () => {
  it('remembers what it was when it was last read', () => {
    const second = scan([bucket('a', 'unknown'), bucket('b', 'unknown')], { previous: first })
    const third = scan([bucket('a', 'unknown'), bucket('b', 'pass'), bucket('d', 'unknown')], {
      previous: second.state,
    })
    expect(words(third.state)).toEqual({
      'a eu-west-1': 'unknown was pass',
      'b eu-west-1': 'pass',
      'd eu-west-1': 'unknown was never read',
    })
  })
  it('is gone when its list was read without it', () => {
    const { state, gone } = scan([bucket('a', 'pass')], { previous: first })
    expect(words(state)).toEqual({ 'a eu-west-1': 'pass' })
    expect([...gone]).toEqual([
      's3.bucket-tls-only|eu-west-1|arn:aws:s3:::b',
      's3.bucket-tls-only|us-east-1|arn:aws:s3:::c',
    ])
  })
})

describe('a scan that did not see everything', () => {
  it('closes nothing in a place that did not answer', () => {
    const { state, gone } = scan([bucket('c', 'pass', 'us-east-1')], {
      previous: first,
      answered: onlyIn('us-east-1'),
    })
    expect(words(state)).toEqual({ ...all, 'c us-east-1': 'pass' })
    expect([...gone]).toEqual([])
  })
  it('leaves what it did not judge as it was, and drops what is no check any more', () => {
    const untouched = { judgements: [], previous: first }
    const verdicts: readonly Verdict[] = []
    expect(words(scan(verdicts, untouched).state)).toEqual(all)
    const left = scan(verdicts, { ...untouched, catalogue: new Set(['kms.rotation']) })
    expect([left.state, [...left.gone]]).toEqual([emptyState, []])
  })
  it('takes from a list that did not answer only what nobody knew: that it is unread', () => {
    const stopped = { answered: onlyIn('us-east-1') }
    expect(words(scan([refused('eu-west-1')], stopped).state)).toEqual({
      'acme eu-west-1': 'unknown place was never read',
    })
    const again = scan([refused('eu-west-1'), bucket('c', 'pass', 'us-east-1')], {
      ...stopped,
      previous: first,
    })
    expect(words(again.state)).toEqual({ ...all, 'c us-east-1': 'pass' })
    expect(scan([refused('eu-west-1')], { ...stopped, listed: () => 0 }).state).toEqual(emptyState)
  })
  it('does not rule from a lookup that did not answer', () => {
    const check = checkOf({ consults: ['kms.keys'] })
    const lookups = regions.map((region): InputPlace => ({ input: 'kms.keys', region }))
    const answered = answeredPlaces(
      [...places, { input: 'kms.keys', region: 'eu-west-1' }],
      [...places, ...lookups],
    )
    const { state } = scan(
      [
        bucket('b', 'pass'),
        bucket('c', 'pass', 'us-east-1'),
        bucket('d', 'pass', 'us-east-1'),
        bucket('e', 'unknown', 'us-east-1'),
      ],
      { check, answered, previous: first },
    )
    expect(words(state)).toEqual({
      'b eu-west-1': 'pass',
      'c us-east-1': 'not-applicable',
      'e us-east-1': 'unknown was never read',
    })
    const optional = scan([bucket('c', 'pass', 'us-east-1')], {
      check: { ...check, optional: ['kms.keys'] },
      answered,
    })
    expect(words(optional.state)).toEqual({ 'c us-east-1': 'pass' })
  })
  it('settles an account only by what settles it', () => {
    const check = checkOf({ settledBy: 'pass' })
    const known = scan([says(account, 'fail')], { check }).state
    const some = { check, answered: onlyIn('us-east-1'), previous: known }
    expect(words(scan([says(account, 'pass')], some).state)).toEqual({ 'acme global': 'pass' })
    expect(words(scan([says(account, 'not-applicable')], some).state)).toEqual({ 'acme global': 'fail' })
    expect(words(scan([says(account, 'not-applicable')], { ...some, answered: everywhere }).state)).toEqual({
      'acme global': 'not-applicable',
    })
  })
  it('blinds by a broken check only where it would have judged', () => {
    const broken = [{ ...refused('global') }]
    const { state, gone } = scan(broken, { previous: first, answered: onlyIn('us-east-1') })
    expect(words(state)).toEqual({ ...all, 'c us-east-1': 'unknown was not-applicable' })
    expect([...gone]).toEqual([])
  })
})

describe('suppressions', () => {
  const b: FindingState['key'] = 's3.bucket-tls-only|eu-west-1|arn:aws:s3:::b'
  const byKey = (kind: Suppression['kind'], key = b): Suppression => ({
    kind,
    match: { type: 'finding', key },
  })
  const byResource = (kind: Suppression['kind'], name: string): Suppression => ({
    kind,
    match: { type: 'resources', checkId: 's3.bucket-tls-only', arn: `arn:aws:s3:::${name}` },
  })
  const verdicts = [bucket('a', 'pass'), bucket('b', 'fail'), bucket('u', 'unknown')]
  const suppressed = (suppressions: readonly Suppression[], over: Scan = {}) =>
    [...scan(verdicts, { suppressions, ...over }).state.findings.values()].map((each) => each.suppressed)

  it.each<[string, readonly Suppression[], FindingState['suppressed']]>([
    ['none', [], null],
    ['by finding', [byKey('false-positive')], 'false-positive'],
    ['by resource', [byResource('accepted-risk', 'b')], 'accepted-risk'],
    ['about another', [byResource('accepted-risk', 'a'), byKey('false-positive', `${b}x`)], null],
    ['of both kinds', [byKey('accepted-risk'), byKey('false-positive')], 'accepted-risk'],
    ['of both kinds', [byKey('false-positive'), byResource('accepted-risk', 'b')], 'accepted-risk'],
  ])('%s: %o', (_which, suppressions, kind) => {
    expect(suppressed(suppressions)).toEqual([null, kind, null])
  })
  it('answer failures only, and end when they are over, judged or not', () => {
    const every = ['a', 'b', 'u'].map((name) => byResource('false-positive', name))
    expect(suppressed(every)).toEqual([null, 'false-positive', null])
    const previous = scan(verdicts, { suppressions: every }).state
    const unjudged = { previous, judgements: [] }
    expect(suppressed([], unjudged)).toEqual([null, null, null])
    expect(suppressed(every, unjudged)).toEqual([null, 'false-positive', null])
  })
})
