import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exposureOf } from '../../../../electron/engine/iam/exposure'
import { aStatement } from '../../../support/random-policies'
import { statementsIn } from '../../../support/statements'

const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }
const statusOf = (...statements: readonly object[]) => exposureOf(statementsIn(statements, 'resource')).status
const where = (operator: string, key: string, value: unknown) => ({
  ...allow,
  Condition: { [operator]: { [key]: value } },
})

describe('public as Amazon S3 means it', () => {
  it.each<readonly [string, object, 'public' | 'closed']>([
    ['everyone', allow, 'public'],
    ['every AWS account', { ...allow, Principal: { AWS: '*' } }, 'public'],
    ['everyone but one', { ...allow, Principal: undefined, NotPrincipal: { AWS: '111122223333' } }, 'public'],
    ['roles by pattern', { ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } }, 'public'],
    ['an account', { ...allow, Principal: { AWS: '444455556666' } }, 'closed'],
    ['a service', { ...allow, Principal: { Service: 'logs.amazonaws.com' } }, 'closed'],
    ['nobody', { ...allow, Effect: 'Deny' }, 'closed'],
    ['an organization', where('StringEquals', 'aws:PrincipalOrgID', 'o-1'), 'closed'],
    ['a VPC', where('StringLike', 'aws:SourceVpc', 'vpc-91237329'), 'closed'],
    ['VPCs by pattern', where('StringLike', 'aws:SourceVpc', 'vpc-*'), 'public'],
    ['a variable', where('StringEquals', 'aws:PrincipalAccount', '${aws:ResourceAccount}'), 'public'],
    ['one of two values by pattern', where('StringLike', 'aws:userid', ['AIDA1', 'AROA1:*']), 'public'],
    ['an empty value', where('StringEquals', 'aws:SourceVpc', ''), 'public'],
    ['no value', where('StringEquals', 'aws:SourceVpc', []), 'public'],
    [
      'access points of an account',
      where('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:eu-west-1:111122223333:accesspoint/*'),
      'closed',
    ],
    [
      'access points of any account',
      where('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:eu-west-1:*:accesspoint/*'),
      'public',
    ],
    [
      'a unit of an organization',
      where('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-1/r-ab12/*'),
      'closed',
    ],
    [
      'a unit of any organization',
      where('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-*/r-ab12/*'),
      'public',
    ],
    ['a range of /8', where('IpAddress', 'aws:SourceIp', '11.0.0.0/8'), 'closed'],
    ['a range of /7', where('IpAddress', 'aws:SourceIp', '10.0.0.0/7'), 'public'],
    ['a range of /32 of IPv6', where('IpAddress', 'aws:SourceIp', '2001:db8::/32'), 'closed'],
    ['a range of /31 of IPv6', where('IpAddress', 'aws:SourceIp', '2001:db8::/31'), 'public'],
    ['an address compared as text', where('StringEquals', 'aws:SourceIp', '203.0.113.7'), 'public'],
    ['a VPC compared as an address', where('IpAddress', 'aws:SourceVpc', '203.0.113.7'), 'public'],
    ['what is no address', where('IpAddress', 'aws:SourceIp', 'home'), 'public'],
    ['all but some addresses', where('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24'), 'public'],
    ['a referer', where('StringEquals', 'aws:Referer', 'https://example.com/'), 'public'],
    ['where the key is there', where('StringEqualsIfExists', 'aws:SourceVpc', 'vpc-1'), 'public'],
    ['all of none', where('ForAllValues:StringEquals', 'aws:SourceVpc', 'vpc-1'), 'public'],
  ])('%s', (_name, statement, expected) => {
    expect(statusOf(statement)).toBe(expected)
  })
})

it('names the statement that opens it', () => {
  const policy = statementsIn([{ ...allow, Principal: { AWS: '444455556666' } }, allow], 'resource')
  expect(exposureOf(policy)).toEqual({ status: 'public', statement: policy[1] })
})

it('does not judge by an operator that IAM does not document', () => {
  const strange = where('StringSoundsLike', 'aws:SourceVpc', 'vpc-1')
  expect(exposureOf(statementsIn(strange, 'resource'))).toEqual({
    status: 'unclear',
    operator: 'stringsoundslike',
  })
  expect(statusOf(strange, allow)).toBe('public')
  const bound = { ...where('StringEquals', 'aws:SourceVpc', 'vpc-1').Condition, ...strange.Condition }
  expect(statusOf({ ...allow, Condition: bound })).toBe('closed')
})

const statements = fc.array(aStatement('resource'), { maxLength: 4 })

it('never closes a policy by a further statement', () => {
  fc.assert(
    fc.property(statements, aStatement('resource'), (before, further) => {
      if (statusOf(...before) === 'public') expect(statusOf(...before, further)).toBe('public')
    }),
  )
})

it('never closes a policy by an operator that IAM does not document', () => {
  fc.assert(
    fc.property(statements, (before) => {
      const strange = before.map((one) => ({
        ...one,
        Condition: { ...one.Condition, StringSoundsLike: { 'aws:PrincipalOrgID': 'o-1' } },
      }))
      expect(statusOf(...strange) === 'closed').toBe(statusOf(...before) === 'closed')
    }),
  )
})
