import {
  CloudFrontClient,
  GetDistributionConfigCommand,
  paginateListDistributions,
  type DistributionSummary,
} from '@aws-sdk/client-cloudfront'
import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Distribution } from '../../../../shared/domain/inputs/cloudfront'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { deliveredDistributions, deliveryActions, deliveryOperations } from './deliveries'
import { toOrigin } from './origins'

const operation = 'cloudfront:ListDistributions'
const config = 'cloudfront:GetDistributionConfig'
const gone = ['NoSuchDistribution']

export default defineCollector({
  input: 'cloudfront.distributions',
  reach: 'global',
  offeredIn: ['aws', 'aws-cn'],
  operations: [operation, config, ...deliveryOperations],
  actions: deliveryActions,
  async collect(place) {
    const listed = await allItems(
      paginateListDistributions({ client: place.connect(CloudFrontClient), pageSize: 100 }, {}),
      ({ DistributionList: list }) => list?.NextMarker,
      ({ DistributionList: list }) => list?.Items,
    )
    if (listed.length === 0) return []
    const delivered = await deliveredDistributions(place)
    return stillThere(
      listed.flatMap((distribution) => describe(distribution, delivered, place) ?? []),
      gone,
    )
  },
})

function describe(
  listed: DistributionSummary,
  delivered: Read<ReadonlySet<string>>,
  place: Place,
): Promise<Distribution> | undefined {
  const { region } = place
  const { ARN: arn, Id: id, Aliases, DomainName, Enabled, DefaultCacheBehavior, CacheBehaviors } = listed
  if (arn === undefined || id === undefined) return undefined
  const behaviours = [...(CacheBehaviors?.Items ?? []), { ...DefaultCacheBehavior, PathPattern: '*' }]
  const openTargets = behaviours.flatMap(({ ViewerProtocolPolicy: policy, TargetOriginId: target }) =>
    policy === 'allow-all' && target !== undefined ? [target, ...membersOf(listed, target)] : [],
  )
  return legacyLogsOf(place, id).then((legacyLogs) => ({
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
    legacyLogs,
    deliveredLogs: mapRead(delivered, (arns) => arns.has(arn)),
    // CloudFront says "none" with an empty text.
    realTimeLogs: known(behaviours.every(({ RealtimeLogConfigArn: logs }) => (logs ?? '') !== '')),
  }))
}

async function legacyLogsOf({ connect, region }: Place, id: string): Promise<Read<boolean>> {
  const answer = await read(connect(CloudFrontClient).send(new GetDistributionConfigCommand({ Id: id })), {
    gone,
  })
  return chainRead(answer, (told) =>
    answered(told?.DistributionConfig?.Logging?.Enabled, 'Logging', config, region),
  )
}

/** A path may lead to a group of origins in the place of one. */
const membersOf = ({ OriginGroups }: DistributionSummary, target: string): readonly string[] =>
  (OriginGroups?.Items ?? []).flatMap(({ Id, Members }) =>
    Id === target ? (Members?.Items ?? []).flatMap(({ OriginId }) => OriginId ?? []) : [],
  )
