import { known } from '../../../shared/domain/evidence'
import type { BucketOrigin, CustomOrigin, Distribution } from '../../../shared/domain/inputs/cloudfront'
import { accountId } from './about'

export const distribution = (over: Partial<Distribution> = {}): Distribution => ({
  arn: `arn:aws:cloudfront::${accountId}:distribution/E0A1B`,
  type: 'AWS::CloudFront::Distribution',
  region: 'global',
  name: 'shop.example.com',
  enabled: true,
  plainHttpPaths: [],
  webAcl: known('arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/0a1b'),
  origins: known([bucketOrigin(), customOrigin()]),
  legacyLogs: known(true),
  deliveredLogs: known(false),
  realTimeLogs: known(false),
  ...over,
})

export const bucketOrigin = (over: Partial<BucketOrigin> = {}): BucketOrigin => ({
  kind: 'bucket',
  domain: 'media.s3.eu-west-1.amazonaws.com',
  access: 'control',
  ...over,
})

export const customOrigin = (over: Partial<CustomOrigin> = {}): CustomOrigin => ({
  kind: 'custom',
  domain: 'origin.example.com',
  protocol: 'https-only',
  forPlainHttp: false,
  tls: ['TLSv1.2'],
  ...over,
})
