import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/subnets'
import vpcs from '../../../../../electron/engine/collect/vpc/vpcs'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { placedSubnet } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeSubnets'
const listed = {
  SubnetId: 'subnet-0a1',
  OwnerId: accountId,
  MapPublicIpOnLaunch: false,
  Tags: [{ Key: 'Name', Value: 'private-a' }],
}

it('reads own subnets, page by page', async () => {
  const other = { arn: placedSubnet().arn.replace('0a1', '0b2'), name: 'subnet-0b2', tags: {} }
  const detail = "AWS's answer does not hold MapPublicIpOnLaunch."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect(
    await collectFrom(collector, {
      [operation]: [
        { Subnets: [listed, { ...listed, OwnerId: '999988887777' }, {}], NextToken: 'more' },
        { Subnets: [{ SubnetId: 'subnet-0b2', MapPublicIpOnLaunch: true }, { SubnetId: 'subnet-0b2' }] },
      ],
    }),
  ).toEqual([
    placedSubnet(),
    placedSubnet({ ...other, assignsPublicAddresses: known(true) }),
    placedSubnet({ ...other, assignsPublicAddresses: unread(gap) }),
  ])
})

it('shares its one question with the list of VPCs', async () => {
  const { place, asked } = placeFor([collector, vpcs], {
    [operation]: {},
    'ec2:DescribeVpcs': {},
    'ec2:DescribeFlowLogs': {},
  })
  await Promise.all([collector.collect(place), vpcs.collect(place)])
  expect(asked.filter(({ operation: sent }) => sent === operation)).toHaveLength(1)
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
