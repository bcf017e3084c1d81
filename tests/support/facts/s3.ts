import { known } from '../../../shared/domain/evidence'
import type {
  AccessPoint,
  AccountPublicAccessBlock,
  Bucket,
  PublicAccessBlock,
} from '../../../shared/domain/inputs/s3'
import { accountId } from './about'

export const publicAccessBlock = (over: Partial<PublicAccessBlock> = {}): PublicAccessBlock => ({
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
  ...over,
})

export const accountPublicAccessBlock = (
  over: Partial<AccountPublicAccessBlock> = {},
): AccountPublicAccessBlock => ({ region: 'global', block: publicAccessBlock(), ...over })

/** Denies everyone every request without TLS, on the bucket and on its objects. */
export const tlsOnlyStatement = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::ledger', 'arn:aws:s3:::ledger/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
} as const

export const policyOf = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })

export const bucket = (over: Partial<Bucket> = {}): Bucket => ({
  arn: 'arn:aws:s3:::ledger',
  type: 'AWS::S3::Bucket',
  region: 'eu-west-1',
  name: 'ledger',
  policy: known(policyOf(tlsOnlyStatement)),
  publicPolicy: known(false),
  publicGrants: known([]),
  publicAccessBlock: known(publicAccessBlock()),
  versioning: known('enabled'),
  encryption: known('aws:kms'),
  logsTo: known('logs'),
  ownership: known('BucketOwnerEnforced'),
  mfaDelete: known(false),
  objectLock: known(null),
  replicatesTo: known([]),
  tagging: known({}),
  ...over,
})

export const accessPoint = (over: Partial<AccessPoint> = {}): AccessPoint => ({
  arn: `arn:aws:s3:eu-west-1:${accountId}:accesspoint/reports`,
  type: 'AWS::S3::AccessPoint',
  region: 'eu-west-1',
  name: 'reports',
  publicAccessBlock: known(publicAccessBlock()),
  ...over,
})
