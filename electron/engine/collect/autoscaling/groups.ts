import { AutoScalingClient, paginateDescribeAutoScalingGroups } from '@aws-sdk/client-auto-scaling'
import { known, mapRead } from '../../../../shared/domain/evidence'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'

const operation = 'autoscaling:DescribeAutoScalingGroups'

export default defineCollector({
  input: 'autoscaling.groups',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeAutoScalingGroups({ client: connect(AutoScalingClient), pageSize: 100 }, {}),
      ({ NextToken }) => NextToken,
      ({ AutoScalingGroups }) => AutoScalingGroups,
    )
    return listed.flatMap(
      ({ AutoScalingGroupARN: arn, AutoScalingGroupName: name, DesiredCapacity: desired, ...group }) =>
        arn === undefined || name === undefined || desired === undefined
          ? []
          : [
              {
                arn,
                type: 'AWS::AutoScaling::AutoScalingGroup',
                region,
                name,
                tags: tagsOf(group.Tags),
                desired,
                zones: (group.AvailabilityZones ?? []).toSorted(),
                // AWS leaves lists out that are empty.
                balanced: known(
                  [...(group.TargetGroupARNs ?? []), ...(group.LoadBalancerNames ?? [])].length > 0,
                ),
                healthChecks: mapRead(
                  answered(group.HealthCheckType, 'HealthCheckType', operation, region),
                  (types) => types.split(',').toSorted(),
                ),
              },
            ],
    )
  },
})
