import { expect, it } from 'vitest'
import { isEveryone, readStatements } from '../../../../electron/engine/iam/statements'

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
    conditions: [{ operator: 'bool', key: 'aws:securetransport', values: ['false'] }],
  }
  expect(spellings.map((policy) => readStatements(JSON.stringify(policy)))).toEqual([[read], [read]])
})

it('keeps what a statement leaves out apart from what it names', () => {
  const policy = {
    Statement: { Sid: 'Rest', Effect: 'Allow', NotAction: 'IAM:*', NotResource: 'x', NotPrincipal: '*' },
  }
  expect(readStatements(JSON.stringify(policy))).toEqual([
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
      conditions: [],
    },
  ])
})

it('takes every condition of every operator', () => {
  const Condition = {
    NumericLessThan: { 's3:TlsVersion': 1.2 },
    StringEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'], 'aws:RequestedRegion': 'eu-west-1' },
  }
  const [statement] = readStatements(JSON.stringify({ Statement: [{ Effect: 'Deny', Condition }] }))
  expect(statement?.conditions).toEqual([
    { operator: 'numericlessthan', key: 's3:tlsversion', values: ['1.2'] },
    { operator: 'stringequals', key: 'aws:sourcevpc', values: ['vpc-1', 'vpc-2'] },
    { operator: 'stringequals', key: 'aws:requestedregion', values: ['eu-west-1'] },
  ])
})

it.each(['{', '[]', '{"Statement":"all"}', '{"Statement":[{"Effect":"Maybe"}]}'])(
  'throws on what is no policy: %s',
  (text) => {
    expect(() => readStatements(text)).toThrow()
  },
)

it.each([
  [{ type: '*', id: '*' }, true],
  [{ type: 'aws', id: '*' }, true],
  [{ type: 'aws', id: '111122223333' }, false],
  [{ type: 'service', id: '*' }, false],
  [{ type: 'canonicaluser', id: '*' }, false],
])('%o is everyone: %s', (principal, expected) => {
  expect(isEveryone(principal)).toBe(expected)
})
