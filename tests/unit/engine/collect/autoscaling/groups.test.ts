import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/autoscaling/groups'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { autoScalingGroup } from '../../../../support/facts/autoscaling'
import { awsError } from '../../../../support/replay'

const operation = 'autoscaling:DescribeAutoScalingGroups'
const { arn, name } = autoScalingGroup()

it('reads groups of all pages and the zones that each spans', async () => {
  const listed = {
    AutoScalingGroupARN: arn,
    AutoScalingGroupName: name,
    DesiredCapacity: 2,
    Tags: [{ Key: 'team', Value: 'shop' }],
    AvailabilityZones: ['eu-west-1b', 'eu-west-1a'],
    TargetGroupARNs: ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0a1b'],
    HealthCheckType: 'ELB,EC2',
  }
  const found = await collectFrom(collector, {
    [operation]: [
      { AutoScalingGroups: [listed], NextToken: 'more' },
      {
        AutoScalingGroups: [
          {
            AutoScalingGroupARN: `${arn}-2`,
            AutoScalingGroupName: name,
            DesiredCapacity: 0,
            HealthCheckType: 'EC2',
          },
          { ...listed, TargetGroupARNs: [], LoadBalancerNames: ['classic'], HealthCheckType: undefined },
          { AutoScalingGroupName: 'nameless' },
        ],
      },
    ],
  })
  const detail = "AWS's answer does not hold HealthCheckType."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect(found).toEqual([
    autoScalingGroup(),
    autoScalingGroup({
      arn: `${arn}-2`,
      desired: 0,
      tags: {},
      zones: [],
      balanced: known(false),
      healthChecks: known(['EC2']),
    }),
    autoScalingGroup({ healthChecks: unread(gap) }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDenied', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
