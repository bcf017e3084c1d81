import {
  CloudFrontClient,
  paginateListDistributions,
  type DistributionSummary,
} from '@aws-sdk/client-cloudfront'
import type { Distribution } from '../../../../shared/domain/inputs/cloudfront'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'cloudfront.distributions',
  reach: 'global',
  offeredIn: ['aws', 'aws-cn'],
  operations: ['cloudfront:ListDistributions'],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateListDistributions({ client: connect(CloudFrontClient), pageSize: 100 }, {}),
      ({ DistributionList: list }) => list?.NextMarker,
      ({ DistributionList: list }) => list?.Items,
    )
    return listed.flatMap((distribution) => describe(distribution, region) ?? [])
  },
})

function describe(listed: DistributionSummary, region: string): Distribution | undefined {
  const { ARN: arn, Id: id, Aliases, DomainName, Enabled, DefaultCacheBehavior, CacheBehaviors } = listed
  if (arn === undefined || id === undefined) return undefined
  const behaviours = [...(CacheBehaviors?.Items ?? []), { ...DefaultCacheBehavior, PathPattern: '*' }]
  return {
    arn,
    type: 'AWS::CloudFront::Distribution',
    region,
    name: Aliases?.Items?.[0] ?? DomainName ?? id,
    enabled: Enabled ?? false,
    plainHttpPaths: behaviours.flatMap(({ PathPattern: path, ViewerProtocolPolicy: policy }) =>
      policy === 'allow-all' && path !== undefined ? [path] : [],
    ),
  }
}
