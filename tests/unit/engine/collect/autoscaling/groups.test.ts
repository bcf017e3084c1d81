import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/autoscaling/groups'
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
  }
  const found = await collectFrom(collector, {
    [operation]: [
      { AutoScalingGroups: [listed], NextToken: 'more' },
      {
        AutoScalingGroups: [
          { ...listed, AutoScalingGroupARN: `${arn}-2`, DesiredCapacity: 0, AvailabilityZones: undefined },
          { AutoScalingGroupName: 'nameless' },
        ],
      },
    ],
  })
  expect(found).toEqual([autoScalingGroup(), autoScalingGroup({ arn: `${arn}-2`, desired: 0, zones: [] })])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDenied', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
