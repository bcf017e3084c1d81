import { expect, it } from 'vitest'
import { parsePolicy } from '../../../../electron/engine/iam/parse-policy'
import { isEveryone } from '../../../../electron/engine/iam/statements'
import { statementsIn } from '../../../support/statements'

it('reads one spelling and another as the same statement', () => {
  const spellings = [
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: { AWS: ['*'] },
          Action: ['s3:Get*', 'S3:PutObject'],
          Resource: ['arn:aws:s3:::Ledger/*'],
          Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
        },
      ],
    },
    {
      version: '2012-10-17',
      statement: {
        effect: 'Deny',
        principal: { aws: '*' },
        action: ['S3:get*', 's3:putobject'],
        resource: 'arn:aws:s3:::Ledger/*',
        condition: { bool: { 'AWS:SecureTransport': false } },
      },
    },
  ]
  const read = {
    position: 0,
    sid: null,
    effect: 'Deny',
    principals: [{ type: 'aws', id: '*' }],
    notPrincipals: null,
    actions: ['s3:get*', 's3:putobject'],
    notActions: null,
    resources: ['arn:aws:s3:::Ledger/*'],
    notResources: null,
    variables: true,
    conditions: [{ operator: 'bool', key: 'aws:securetransport', values: ['false'] }],
  }
  for (const policy of spellings)
    expect(parsePolicy(JSON.stringify(policy), 'resource')).toEqual({ ok: true, statements: [read] })
})

it('keeps what a statement leaves out apart from what it names', () => {
  const rest = { Sid: 'Rest', Effect: 'Allow', NotAction: 'IAM:*', NotResource: 'x', NotPrincipal: '*' }
  expect(statementsIn(rest, 'resource')).toEqual([
    {
      position: 0,
      sid: 'Rest',
      effect: 'Allow',
      principals: null,
      notPrincipals: [{ type: '*', id: '*' }],
      actions: null,
      notActions: ['iam:*'],
      resources: null,
      notResources: ['x'],
      variables: true,
      conditions: [],
    },
  ])
})

it('takes every condition of every operator', () => {
  const Condition = {
    NumericLessThan: { 's3:TlsVersion': 1.2 },
    StringEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'], 'aws:RequestedRegion': 'eu-west-1' },
  }
  const [statement] = statementsIn({ Effect: 'Deny', Action: '*', Resource: '*', Condition }, 'identity')
  expect(statement?.conditions).toEqual([
    { operator: 'numericlessthan', key: 's3:tlsversion', values: ['1.2'] },
    { operator: 'stringequals', key: 'aws:sourcevpc', values: ['vpc-1', 'vpc-2'] },
    { operator: 'stringequals', key: 'aws:requestedregion', values: ['eu-west-1'] },
  ])
})

it.each([
  ['2012-10-17', true],
  ['2008-10-17', false],
  [undefined, false],
])('a policy of version %s has variables: %s', (Version, variables) => {
  const Statement = { Effect: 'Deny', Action: '*', Resource: '*' }
  expect(parsePolicy(JSON.stringify({ Version, Statement }), 'identity')).toMatchObject({
    ok: true,
    statements: [{ variables }],
  })
})

it.each([
  [{ type: '*', id: '*' }, true],
  [{ type: 'aws', id: '*' }, true],
  [{ type: 'aws', id: '111122223333' }, false],
  [{ type: 'service', id: '*' }, false],
  [{ type: 'canonicaluser', id: '*' }, false],
])('%o is everyone: %s', (principal, expected) => {
  expect(isEveryone(principal)).toBe(expected)
})
