import {
  CloudFrontClient,
  paginateListDistributions,
  type DistributionSummary,
} from '@aws-sdk/client-cloudfront'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Distribution } from '../../../../shared/domain/inputs/cloudfront'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'
import { toOrigin } from './origins'

const operation = 'cloudfront:ListDistributions'

export default defineCollector({
  input: 'cloudfront.distributions',
  reach: 'global',
  offeredIn: ['aws', 'aws-cn'],
  operations: [operation],
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
  const openTargets = behaviours.flatMap(({ ViewerProtocolPolicy: policy, TargetOriginId: target }) =>
    policy === 'allow-all' && target !== undefined ? [target, ...membersOf(listed, target)] : [],
  )
  return {
    arn,
    type: 'AWS::CloudFront::Distribution',
    region,
    name: Aliases?.Items?.[0] ?? DomainName ?? id,
    enabled: Enabled ?? false,
    webAcl: mapRead(answered(listed.WebACLId, 'WebACLId', operation, region), (id) => id || null),
    origins: mapRead(answered(listed.Origins?.Items, 'Origins', operation, region), (origins) =>
      origins.flatMap((origin) => toOrigin(origin, openTargets) ?? []),
    ),
    plainHttpPaths: behaviours.flatMap(({ PathPattern: path, ViewerProtocolPolicy: policy }) =>
      policy === 'allow-all' && path !== undefined ? [path] : [],
    ),
  }
}

/** A path may lead to a group of origins in the place of one. */
const membersOf = ({ OriginGroups }: DistributionSummary, target: string): readonly string[] =>
  (OriginGroups?.Items ?? []).flatMap(({ Id, Members }) =>
    Id === target ? (Members?.Items ?? []).flatMap(({ OriginId }) => OriginId ?? []) : [],
  )
