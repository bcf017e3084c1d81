import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matchesGlob } from '../../../../electron/engine/iam/glob'
import { parsePolicy, type PolicyKind } from '../../../../electron/engine/iam/parse-policy'
import type { Statement } from '../../../../electron/engine/iam/statements'

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

interface Request {
  readonly id: string
  readonly action: string
  readonly identityPolicies: readonly object[]
  readonly resourcePolicy?: object
  readonly permissionsBoundary?: object
  readonly sessionPolicy?: object
  readonly scps?: readonly (readonly object[])[]
  readonly rcps?: readonly (readonly object[])[]
}
interface Decided {
  readonly id: string
  readonly decision: string
  readonly by: readonly string[]
}
const lines = (file: string): readonly unknown[] =>
  readFileSync(`tests/fixtures/iam-cases/${file}.ndjson`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

describe('the policies of 170 decided requests', () => {
  const requests = lines('cases') as readonly Request[]
  const decisions = new Map(
    (lines('expected') as readonly Decided[]).map((decision) => [decision.id, decision]),
  )
  /** Every statement of a request under the position that its decision would name. */
  const statementsOf = (request: Request): ReadonlyMap<string, Statement> => {
    const documents = new Map<string, readonly [PolicyKind, object]>()
    const levels = (name: 'scps' | 'rcps', kind: PolicyKind) => {
      for (const [level, policies] of (request[name] ?? []).entries())
        for (const [index, policy] of policies.entries())
          documents.set(`${name}[${level}][${index}]`, [kind, policy])
    }
    for (const [index, policy] of request.identityPolicies.entries())
      documents.set(`identityPolicies[${index}]`, ['identity', policy])
    const onRole = request.action.toLowerCase() === 'sts:assumerole'
    if (request.resourcePolicy)
      documents.set('resourcePolicy', [onRole ? 'trust' : 'resource', request.resourcePolicy])
    for (const name of ['permissionsBoundary', 'sessionPolicy'] as const) {
      const policy = request[name]
      if (policy) documents.set(name, ['identity', policy])
    }
    levels('scps', 'identity')
    levels('rcps', 'resource')
    return new Map(
      [...documents].flatMap(([place, [kind, policy]]) => {
        const parsed = parsePolicy(JSON.stringify(policy), kind)
        if (!parsed.ok) throw new Error(`${request.id} ${place}: ${JSON.stringify(parsed.faults)}`)
        return parsed.statements.map((one) => [`${place}.Statement[${one.position}]`, one] as const)
      }),
    )
  }

  it.each(requests.map((request) => [request.id, request] as const))('reads those of %s', (id, request) => {
    const statements = statementsOf(request)
    const decided = decisions.get(id)
    for (const named of decided?.by ?? []) {
      const statement = statements.get(named.replace(/#.*/, ''))
      const covers = (patterns: readonly string[]) =>
        patterns.some((pattern) => matchesGlob(pattern, request.action.toLowerCase()))
      expect(statement).toMatchObject({ effect: decided?.decision === 'allow' ? 'Allow' : 'Deny' })
      expect(covers(statement?.actions ?? ['*'])).toBe(true)
      expect(covers(statement?.notActions ?? [])).toBe(false)
    }
  })
})
