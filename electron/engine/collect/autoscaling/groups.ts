import { AutoScalingClient, paginateDescribeAutoScalingGroups } from '@aws-sdk/client-auto-scaling'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'

export default defineCollector({
  input: 'autoscaling.groups',
  reach: 'regional',
  operations: ['autoscaling:DescribeAutoScalingGroups'],
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
              },
            ],
    )
  },
})
