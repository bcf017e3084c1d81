import {
  DescribeLoadBalancerAttributesCommand,
  ElasticLoadBalancingV2Client,
  paginateDescribeLoadBalancers,
  type LoadBalancer as Listed,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { LoadBalancer } from '../../../../shared/domain/inputs/elbv2'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { listListeners, longestPage, tlsListenersOf, withRules } from './listeners'
import { protection, webAclOf } from './web-acl'

const attributes = 'elasticloadbalancingv2:DescribeLoadBalancerAttributes'

export default defineCollector({
  input: 'elbv2.load-balancers',
  reach: 'regional',
  operations: [
    'elasticloadbalancingv2:DescribeLoadBalancers',
    'elasticloadbalancingv2:DescribeListeners',
    'elasticloadbalancingv2:DescribeRules',
    attributes,
    protection,
  ],
  actions: {
    'elasticloadbalancingv2:DescribeLoadBalancers': ['elasticloadbalancing:DescribeLoadBalancers'],
    'elasticloadbalancingv2:DescribeListeners': ['elasticloadbalancing:DescribeListeners'],
    'elasticloadbalancingv2:DescribeRules': ['elasticloadbalancing:DescribeRules'],
    [attributes]: ['elasticloadbalancing:DescribeLoadBalancerAttributes'],
    // AWS tells the web ACL only to who may see it.
    [protection]: ['wafv2:GetWebACLForResource', 'wafv2:GetWebACL'],
  },
  async collect(place) {
    const listed = await allItems(
      paginateDescribeLoadBalancers(
        { client: place.connect(ElasticLoadBalancingV2Client) },
        { PageSize: longestPage },
      ),
      ({ NextMarker }) => NextMarker,
      ({ LoadBalancers }) => LoadBalancers,
    )
    return stillThere(
      listed.flatMap((one) => describe(one, place) ?? []),
      gone,
    )
  },
})

const gone = ['LoadBalancerNotFoundException']

type Bare = Omit<LoadBalancer, 'listeners' | 'tlsListeners' | 'accessLogs' | 'webAcl'>

function describe(
  { LoadBalancerArn: arn, LoadBalancerName: name, Type: kind, Scheme, AvailabilityZones = [] }: Listed,
  place: Place,
): Promise<LoadBalancer> | undefined {
  if (arn === undefined || name === undefined || kind === undefined) return undefined
  const balancer = {
    arn,
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    region: place.region,
    name,
    kind,
    internetFacing: Scheme === 'internet-facing',
    // Listed once for each subnet.
    zones: [...new Set(AvailabilityZones.flatMap(({ ZoneName }) => ZoneName ?? []))].sort(),
  }
  return kind === 'gateway'
    ? Promise.resolve({
        ...balancer,
        listeners: known(null),
        tlsListeners: known(null),
        accessLogs: known(null),
        webAcl: known(null),
      })
    : withDetails(balancer, place)
}

/** Rules are asked for where people may come over plain HTTP from the internet. */
async function withDetails(bare: Bare, place: Place): Promise<LoadBalancer> {
  const { arn, kind, internetFacing, region } = bare
  const [listed, accessLogs, webAcl] = await Promise.all([
    read(listListeners(place, arn), { gone }),
    accessLogsOf(place, arn),
    kind === 'application' ? webAclOf(place, arn) : known(null),
  ])
  const balancer = { ...bare, accessLogs, webAcl }
  if (!listed.known) return { ...balancer, listeners: listed, tlsListeners: listed }
  const found = listed.value ?? []
  const listeners =
    kind === 'application' && internetFacing ? await read(withRules(place, found), { gone }) : known(null)
  return { ...balancer, listeners, tlsListeners: tlsListenersOf(found, region) }
}

async function accessLogsOf({ connect, region }: Place, arn: string): Promise<LoadBalancer['accessLogs']> {
  const asked = new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: arn })
  const answer = await read(connect(ElasticLoadBalancingV2Client).send(asked), { gone })
  if (!answer.known) return answer
  const switched = answer.value?.Attributes?.find(({ Key }) => Key === 'access_logs.s3.enabled')
  return mapRead(
    answered(switched?.Value, 'access_logs.s3.enabled', attributes, region),
    (value) => value === 'true',
  )
}
