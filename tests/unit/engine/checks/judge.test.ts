import { expect, it } from 'vitest'
import {
  fail,
  judge,
  notApplicable,
  pass,
  passWithNote,
  weigh,
} from '../../../../electron/engine/checks/judge'
import { oneOfEachTrail } from '../../../../electron/engine/checks/trails/one-of-each-trail'
import { anyOf, both, either } from '../../../../electron/engine/checks/unread-logic'
import { known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import { account, denied } from '../../../support/facts/about'
import { trail } from '../../../support/facts/cloudtrail'

const gap = denied('iam:GetUser')
const otherGap = denied('iam:ListUsers')

it('makes the facts named the evidence, and keeps of the resource only its identity', () => {
  const resource = { ...account, secret: 'not to be stored' }
  expect(judge(resource, { on: known(false) }, ({ on }) => (on ? pass : fail('It is off.')))).toEqual({
    resource: account,
    evidence: { on: false },
    outcome: 'fail',
    reason: 'It is off.',
  })
})

it('does not ask the rule where a fact it named is unread', () => {
  const rule = () => {
    throw new Error('must not be asked')
  }
  expect(judge(account, { seen: known(1), dark: unread(gap), later: unread(otherGap) }, rule)).toEqual({
    resource: account,
    evidence: { seen: 1 },
    outcome: 'unknown',
    gap,
    about: 'resource',
  })
})

it.each([
  [known(true), { outcome: 'pass', note: 'Just so.' }],
  [known(false), { outcome: 'not-applicable', reason: 'No.' }],
  [unread(gap), { outcome: 'unknown', gap, about: 'resource' }],
])('weighs facts where one may settle it: %o', (fact: Read<boolean>, expected) => {
  const verdict = weigh(account, { fact, dark: unread(otherGap) }, (facts) =>
    mapRead(facts.fact, (value) => (value ? passWithNote('Just so.') : notApplicable('No.'))),
  )
  expect(verdict).toEqual({
    resource: account,
    evidence: fact.known ? { fact: fact.value } : {},
    ...expected,
  })
})

const yes = known(true)
const no = known(false)
const dark = unread(gap)

it('reasons with facts that are unread', () => {
  const table = [yes, no, dark].flatMap((one) => [yes, no, dark].map((other) => [one, other] as const))
  expect(table.map(([one, other]) => both(one, other))).toEqual([yes, no, dark, no, no, no, dark, no, dark])
  expect(table.map(([one, other]) => either(one, other))).toEqual([
    yes,
    yes,
    yes,
    yes,
    no,
    dark,
    yes,
    dark,
    dark,
  ])
  expect(anyOf([])).toEqual(no)
  expect(table.map((pair) => anyOf(pair))).toEqual(table.map(([one, other]) => either(one, other)))
})

it('takes each trail once, from its home Region if that was read', () => {
  const shadow = trail({ region: 'us-east-1', logging: dark })
  const orphan = trail({
    arn: 'arn:aws:cloudtrail:ap-south-1:1:trail/a',
    region: 'us-east-1',
    homeRegion: 'ap-south-1',
  })
  expect(oneOfEachTrail([shadow, trail(), shadow, orphan])).toEqual([
    { ...orphan, region: 'ap-south-1' },
    trail(),
  ])
})
