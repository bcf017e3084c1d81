import { describe, expect, it } from 'vitest'
import { parsePolicy, type PolicyKind } from '../../../../electron/engine/iam/parse-policy'
import type { Statement } from '../../../../electron/engine/iam/statements'
import { decidedCases, iamCases, policiesIn, type IamCase } from '../../../support/iam-cases'

const allow = { Effect: 'Allow', Action: 's3:GetObject' }
const one = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] })

describe('the grammar of each kind', () => {
  it.each<readonly [PolicyKind, object]>([
    ['identity', { ...allow, Resource: '*' }],
    ['identity', { Effect: 'Deny', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::x' }],
    ['resource', { ...allow, Principal: '*', Resource: '*' }],
    ['resource', { Effect: 'Deny', NotPrincipal: { AWS: '1' }, Action: '*', Resource: '*' }],
    ['trust', { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  ])('takes a %s policy: %j', (kind, statement) => {
    expect(parsePolicy(one(statement), kind)).toMatchObject({ ok: true, statements: [{ position: 0 }] })
  })

  it.each<readonly [PolicyKind, object, string]>([
    ['identity', { Effect: 'Allow', Resource: '*' }, 'It needs either Action or NotAction.'],
    ['identity', { ...allow, NotAction: 'x', Resource: '*' }, 'It needs either Action or NotAction.'],
    ['identity', allow, 'It needs either Resource or NotResource.'],
    ['identity', { ...allow, Resource: '*', Principal: '*' }, 'A policy of an identity names no principal.'],
    ['resource', { ...allow, Resource: '*' }, 'It needs either Principal or NotPrincipal.'],
    ['resource', { ...allow, Principal: '*' }, 'It needs either Resource or NotResource.'],
    ['trust', allow, 'It needs either Principal or NotPrincipal.'],
    ['trust', { ...allow, Principal: '*', Resource: '*' }, 'A trust policy names no resource.'],
  ])('refuses a %s policy: %j', (kind, statement, problem) => {
    expect(parsePolicy(one(statement), kind)).toEqual({
      ok: false,
      faults: [{ position: 'Statement[0]', problem }],
    })
  })
})

it.each([
  ['{', ['']],
  ['[]', ['']],
  ['"text"', ['']],
  ['null', ['']],
  ['{"Version":"2012-10-17"}', ['Statement']],
  ['{"Statement":"all"}', ['Statement']],
  [one({ Effect: 'Maybe', Action: 1, Resource: {} }), ['Statement[0].Effect', 'Statement[0].Resource']],
  [
    JSON.stringify({
      Statement: [
        { ...allow, Resource: '*' },
        { ...allow, Action: [{}], Resource: '*' },
      ],
    }),
    ['Statement[1].Action'],
  ],
])('says where %s is wrong', (text, positions) => {
  const parsed = parsePolicy(text, 'identity')
  expect(parsed.ok ? [] : parsed.faults.map(({ position }) => position)).toEqual(positions)
})

describe('the policies of 170 decided requests', () => {
  const decisions = decidedCases()
  /** Every statement of a request under the position that its decision would name. */
  const statementsOf = (one: IamCase): ReadonlyMap<string, Statement> => {
    const { identity, resource, boundary, session, scps, rcps } = policiesIn(one)
    const documents = [identity, resource, boundary, session, scps, rcps].flat(2)
    return new Map(
      documents.flatMap((document) =>
        (document?.statements ?? []).map((statement) => [
          `${document?.place ?? ''}.Statement[${statement.position}]`,
          statement,
        ]),
      ),
    )
  }

  it.each(iamCases().map((one) => [one.id, one] as const))('reads those of %s', (id, one) => {
    const statements = statementsOf(one)
    const decided = decisions.get(id)
    for (const named of decided?.by ?? []) {
      const statement = statements.get(named.replace(/#.*/, ''))
      expect(statement).toMatchObject({ effect: decided?.decision === 'allow' ? 'Allow' : 'Deny' })
    }
  })
})
