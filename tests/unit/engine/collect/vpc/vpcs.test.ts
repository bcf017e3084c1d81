import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/vpc/vpcs'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { flowLog, subnet, vpc } from '../../../../support/facts/vpc'
import { awsError } from '../../../../support/replay'

const list = 'ec2:DescribeVpcs'
const logs = 'ec2:DescribeFlowLogs'
const nets = 'ec2:DescribeSubnets'
const cards = 'ec2:DescribeNetworkInterfaces'
const refused = awsError('UnauthorizedOperation', 'no', 403)
const log = (FlowLogId: string, ResourceId: string, over: object = {}) => ({
  FlowLogId,
  ResourceId,
  FlowLogStatus: 'ACTIVE',
  DeliverLogsStatus: 'SUCCESS',
  TrafficType: 'ALL',
  ...over,
})
const one = { Vpcs: [{ VpcId: 'vpc-0a1', OwnerId: accountId, Tags: [{ Key: 'Name', Value: 'main' }] }] }

const none = { [logs]: { FlowLogs: [] }, [nets]: { Subnets: [] }, [cards]: {} }

it('reads own VPCs with their flow logs and those of their subnets, of all pages', async () => {
  const found = await collectFrom(collector, {
    [list]: [
      { ...one, NextToken: 'more' },
      { Vpcs: [{ VpcId: 'vpc-0b2' }, { VpcId: 'vpc-0c3', OwnerId: '999988887777' }, {}] },
    ],
    [logs]: [
      {
        FlowLogs: [log('fl-0a1', 'vpc-0a1'), log('fl-1', 'tgw-1', { TrafficType: undefined })],
        NextToken: '2',
      },
      {
        FlowLogs: [
          log('fl-0b2', 'vpc-0b2', { TrafficType: 'REJECT', DeliverLogsStatus: 'FAILED' }),
          log('fl-0c3', 'subnet-0b2', { FlowLogStatus: 'INACTIVE', DeliverLogsStatus: undefined }),
        ],
      },
    ],
    [nets]: [
      {
        Subnets: [
          { SubnetId: 'subnet-0a1', VpcId: 'vpc-0a1', AvailabilityZone: 'eu-west-1b' },
          { VpcId: 'vpc-0a1', AvailabilityZone: 'eu-west-1a' },
          { VpcId: 'vpc-0a1', AvailabilityZone: 'eu-west-1a' },
        ],
        NextToken: '2',
      },
      { Subnets: [{ SubnetId: 'subnet-0b2', VpcId: 'vpc-0b2' }] },
    ],
    [cards]: [{ NetworkInterfaces: [{}] }, {}],
  })
  expect(found).toEqual([
    vpc(),
    vpc({
      arn: vpc().arn.replace('0a1', '0b2'),
      name: 'vpc-0b2',
      tags: {},
      flowLogs: known([flowLog({ id: 'fl-0b2', traffic: 'REJECT', delivers: false })]),
      subnets: known([subnet({ id: 'subnet-0b2', flowLogs: [flowLog({ id: 'fl-0c3', delivers: false })] })]),
      zones: known([]),
      inUse: known(false),
    }),
  ])
})

it.each([
  ['flow logs', { [logs]: refused }, [logs, logs, undefined, undefined]],
  ['subnets', { [nets]: refused }, [undefined, nets, nets, undefined]],
  ['interfaces', { [cards]: refused }, [undefined, undefined, undefined, cards]],
])('leaves open what it may not read: %s', async (_what, answers, operations) => {
  const [found] = await collectFrom(collector, { [list]: one, ...none, ...answers })
  expect(
    [found?.flowLogs, found?.subnets, found?.zones, found?.inUse].map((read) =>
      read?.known === false ? read.gap.operation : undefined,
    ),
  ).toEqual(operations)
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: { Vpcs: [] }, ...none })).toEqual([])
  await expect(collectFrom(collector, { [list]: refused, ...none })).rejects.toMatchObject({
    gap: { operation: list, reason: 'denied' },
  })
})
