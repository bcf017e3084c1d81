import { expect, it } from 'vitest'
import { readableStatements } from '../../../../electron/engine/iam/readable'

it('keeps the words as they were written, whatever the spelling of elements', () => {
  const policy = {
    statement: {
      SID: 'Odd',
      effect: 'Deny',
      NotPrincipal: { AWS: ['1', '2'], Service: 'x' },
      NotAction: 'IAM:GetUser',
      notresource: ['a', 'b'],
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' }, Bool: { 'aws:SecureTransport': [false] } },
    },
  }
  expect(readableStatements(JSON.stringify(policy))).toEqual([
    {
      sid: 'Odd',
      effect: 'Deny',
      principals: { not: true, names: ['1', '2', 'x'] },
      actions: { not: true, names: ['IAM:GetUser'] },
      resources: { not: true, names: ['a', 'b'] },
      conditions: [
        { operator: 'StringEquals', key: 'aws:PrincipalOrgID', values: ['o-1'] },
        { operator: 'Bool', key: 'aws:SecureTransport', values: ['false'] },
      ],
    },
  ])
})

it('names everyone, and leaves out what a statement does not say', () => {
  const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: ['sts:AssumeRole'] }] }
  expect(readableStatements(JSON.stringify(policy))).toEqual([
    {
      sid: null,
      effect: 'Allow',
      principals: { not: false, names: ['*'] },
      actions: { not: false, names: ['sts:AssumeRole'] },
      resources: null,
      conditions: [],
    },
  ])
})
