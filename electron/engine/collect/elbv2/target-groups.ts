import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  paginateDescribeTargetGroups,
  type TargetGroup as Listed,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { TargetGroup } from '../../../../shared/domain/inputs/elbv2'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { longestPage } from './listeners'

const list = 'elasticloadbalancingv2:DescribeTargetGroups'
const health = 'elasticloadbalancingv2:DescribeTargetHealth'
const gone = ['TargetGroupNotFoundException']

export default defineCollector({
  input: 'elbv2.target-groups',
  reach: 'regional',
  operations: [list, health],
  actions: {
    [list]: ['elasticloadbalancing:DescribeTargetGroups'],
    [health]: ['elasticloadbalancing:DescribeTargetHealth'],
  },
  async collect(place) {
    const listed = await allItems(
      paginateDescribeTargetGroups(
        { client: place.connect(ElasticLoadBalancingV2Client) },
        { PageSize: longestPage },
      ),
      ({ NextMarker }) => NextMarker,
      ({ TargetGroups }) => TargetGroups,
    )
    return stillThere(
      listed.flatMap((one) => describe(one, place) ?? []),
      gone,
    )
  },
})

function describe(
  { TargetGroupArn: arn, TargetGroupName: name, TargetType, LoadBalancerArns = [] }: Listed,
  { connect, region }: Place,
): Promise<TargetGroup> | undefined {
  if (arn === undefined || name === undefined) return undefined
  const group = {
    arn,
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    region,
    name,
    targets: TargetType ?? 'instance',
    balanced: LoadBalancerArns.length > 0,
  }
  // Nobody looks after targets that no load balancer uses.
  if (!group.balanced) return Promise.resolve({ ...group, healthy: known(null) })
  const asked = new DescribeTargetHealthCommand({ TargetGroupArn: arn })
  return read(connect(ElasticLoadBalancingV2Client).send(asked), { gone }).then((answer) => ({
    ...group,
    healthy: mapRead(
      answer,
      (found) =>
        (found?.TargetHealthDescriptions ?? []).filter(
          ({ TargetHealth }) => TargetHealth?.State === 'healthy',
        ).length,
    ),
  }))
}
