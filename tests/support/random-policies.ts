import * as fc from 'fast-check'
import type { PolicyKind } from '../../electron/engine/iam/parse-policy'

const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 })

const condition = fc.constantFrom(
  { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
  { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } },
  { StringLike: { 'aws:SourceVpc': 'vpc-*' } },
  { StringEqualsIfExists: { 'aws:PrincipalAccount': '111122223333' } },
  { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/1' } },
  { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { Null: { 'aws:PrincipalOrgID': 'true' } },
)

/** A statement of two services, few names and few conditions, so that two of them often mean the same call. */
export const aStatement = (kind: Exclude<PolicyKind, 'trust'>, effect?: 'Allow' | 'Deny') =>
  fc.record({
    Effect: effect === undefined ? fc.constantFrom('Allow', 'Deny') : fc.constant(effect),
    Action: some('*', 's3:*', 's3:GetObject', 's3:Put*', 'kms:Decrypt'),
    Resource: some('*', 'arn:aws:s3:::ledger/*', 'arn:aws:s3:::other', 'arn:aws:s3:::${aws:username}/*'),
    ...(kind === 'resource' && {
      Principal: fc.constantFrom<unknown>(
        '*',
        { AWS: '*' },
        { AWS: '111122223333' },
        { AWS: 'arn:aws:iam::111122223333:user/ada' },
        { AWS: 'arn:aws:iam::444455556666:root' },
        { Service: 'logs.amazonaws.com' },
      ),
    }),
    Condition: fc.option(condition, { nil: undefined }),
  })
