import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../../electron/engine/iam/decide'
import type { Asked, Policies } from '../../../../electron/engine/iam/matches'
import { askedIn, decidedCases, iamCases, policiesIn } from '../../../support/iam-cases'
import { aStatement } from '../../../support/random-policies'
import { statementsIn } from '../../../support/statements'

const decided = decidedCases()

it.each(iamCases().map((one) => [`${one.id} (${decided.get(one.id)?.class ?? ''})`, one] as const))(
  'decides %s as IAM does',
  (_name, one) => {
    expect(decide(askedIn(one), policiesIn(one))).toEqual({
      decision: decided.get(one.id)?.decision,
      by: decided.get(one.id)?.by.map((position) => position.replace(/#.*/, '')),
    })
  },
)

const ada = 'arn:aws:iam::111122223333:user/ada'
const asked: Asked = {
  caller: { arn: ada, account: '111122223333', role: null },
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::ledger/a.csv',
  resourceAccount: '111122223333',
  context: new Map([
    ['aws:username', ['ledger']],
    ['aws:principalorgid', ['o-1']],
    ['aws:sourceip', ['203.0.113.7']],
  ]),
}
const none: Policies = { identity: [], resource: null, boundary: null, session: null, scps: [], rcps: [] }
const withIdentity = (...statements: readonly object[]): Policies => ({
  ...none,
  identity: [{ place: 'identityPolicies[0]', statements: statementsIn(statements, 'identity') }],
})

describe('an operator that IAM does not document', () => {
  const allow = { Effect: 'Allow', Action: '*', Resource: '*' }
  const strange = { Condition: { StringSoundsLike: { 'aws:username': 'ledger' } } }
  it.each<readonly [string, readonly object[], string, readonly number[]]>([
    ['the only Allow', [{ ...allow, ...strange }], 'unknown', [0]],
    ['an Allow beside another', [{ ...allow, ...strange }, allow], 'allow', [1]],
    ['a Deny', [allow, { ...allow, Effect: 'Deny', ...strange }], 'unknown', [1]],
    [
      'a Deny beside another',
      [
        { ...allow, Effect: 'Deny', ...strange },
        { ...allow, Effect: 'Deny' },
      ],
      'explicit-deny',
      [1],
    ],
    [
      'with another condition that does not hold',
      [{ ...allow, Condition: { ...strange.Condition, Null: { 'aws:username': 'true' } } }],
      'implicit-deny',
      [],
    ],
  ])('%s', (_name, statements, decision, by) => {
    expect(decide(asked, withIdentity(...statements))).toEqual({
      decision,
      by: by.map((position) => `identityPolicies[0].Statement[${position}]`),
    })
  })
})

const statements = fc.array(aStatement('identity'), { maxLength: 4 })

it('never allows more for a further Deny', () => {
  fc.assert(
    fc.property(statements, aStatement('identity', 'Deny'), (before, deny) => {
      const now = decide(asked, withIdentity(...before, deny)).decision
      if (decide(asked, withIdentity(...before)).decision !== 'allow') expect(now).not.toBe('allow')
    }),
  )
})

it('never allows more within a boundary, a session policy or an SCP', () => {
  fc.assert(
    fc.property(statements, statements, (before, limits) => {
      const free = withIdentity(...before)
      const [limit] = withIdentity(...limits).identity
      if (limit === undefined || decide(asked, free).decision === 'allow') return
      for (const limited of [{ boundary: limit }, { session: limit }, { scps: [[limit]] }])
        expect(decide(asked, { ...free, ...limited }).decision).not.toBe('allow')
    }),
  )
})

it('decides the same in whatever order the statements stand', () => {
  fc.assert(
    fc.property(statements, (given) => {
      const reversed = withIdentity(...[...given].reverse())
      expect(decide(asked, reversed).decision).toBe(decide(asked, withIdentity(...given)).decision)
    }),
  )
})
