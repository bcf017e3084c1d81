import type { Distribution } from '../../../shared/domain/inputs/cloudfront'
import { accountId } from './about'

export const distribution = (over: Partial<Distribution> = {}): Distribution => ({
  arn: `arn:aws:cloudfront::${accountId}:distribution/E0A1B`,
  type: 'AWS::CloudFront::Distribution',
  region: 'global',
  name: 'shop.example.com',
  enabled: true,
  plainHttpPaths: [],
  ...over,
})
