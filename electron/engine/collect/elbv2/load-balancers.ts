import {
  ElasticLoadBalancingV2Client,
  paginateDescribeLoadBalancers,
  type LoadBalancer as Listed,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { known } from '../../../../shared/domain/evidence'
import type { LoadBalancer } from '../../../../shared/domain/inputs/elbv2'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { listListeners, longestPage, tlsListenersOf, withRules } from './listeners'

export default defineCollector({
  input: 'elbv2.load-balancers',
  reach: 'regional',
  operations: [
    'elasticloadbalancingv2:DescribeLoadBalancers',
    'elasticloadbalancingv2:DescribeListeners',
    'elasticloadbalancingv2:DescribeRules',
  ],
  actions: {
    'elasticloadbalancingv2:DescribeLoadBalancers': ['elasticloadbalancing:DescribeLoadBalancers'],
    'elasticloadbalancingv2:DescribeListeners': ['elasticloadbalancing:DescribeListeners'],
    'elasticloadbalancingv2:DescribeRules': ['elasticloadbalancing:DescribeRules'],
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
    zones: AvailabilityZones.flatMap(({ ZoneName }) => ZoneName ?? []).sort(),
  }
  return kind === 'gateway'
    ? Promise.resolve({ ...balancer, listeners: known(null), tlsListeners: known(null) })
    : withListeners(balancer, place)
}

/** Rules are asked for where people may come over plain HTTP from the internet. */
async function withListeners(
  balancer: Omit<LoadBalancer, 'listeners' | 'tlsListeners'>,
  place: Place,
): Promise<LoadBalancer> {
  const { arn, kind, internetFacing, region } = balancer
  const listed = await read(listListeners(place, arn), { gone })
  if (!listed.known) return { ...balancer, listeners: listed, tlsListeners: listed }
  const found = listed.value ?? []
  const listeners =
    kind === 'application' && internetFacing ? await read(withRules(place, found), { gone }) : known(null)
  return { ...balancer, listeners, tlsListeners: tlsListenersOf(found, region) }
}
