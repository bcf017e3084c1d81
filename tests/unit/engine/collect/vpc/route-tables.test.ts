import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/vpc/route-tables'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { route, routeTable } from '../../../../support/facts/vpc'
import { awsError } from '../../../../support/replay'

const list = 'ec2:DescribeRouteTables'
const nets = 'ec2:DescribeSubnets'
const refused = awsError('UnauthorizedOperation', 'no', 403)
const name = [{ Key: 'Name', Value: 'private' }]
const local = { DestinationCidrBlock: '10.10.0.0/16', GatewayId: 'local', State: 'active' }

it('reads own route tables of all pages, with the subnets that each serves', async () => {
  const found = await collectFrom(collector, {
    [list]: [
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-0a1',
            VpcId: 'vpc-0a1',
            OwnerId: accountId,
            Associations: [{ Main: true }],
            Routes: [local],
            Tags: name,
          },
          { RouteTableId: 'rtb-0c3', VpcId: 'vpc-0c3', OwnerId: '999988887777' },
          { VpcId: 'vpc-0a1' },
        ],
        NextToken: 'more',
      },
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-0b2',
            VpcId: 'vpc-0a1',
            Associations: [{ SubnetId: 'subnet-0b2' }, { GatewayId: 'igw-0a1' }],
            Routes: [
              { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a1' },
              { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-0a1', State: 'active' },
              { DestinationPrefixListId: 'pl-0a1', GatewayId: 'vpce-0a1' },
              { DestinationCidrBlock: '10.1.0.0/16', VpcPeeringConnectionId: 'pcx-0a1', State: 'blackhole' },
              { DestinationCidrBlock: '10.2.0.0/16', TransitGatewayId: 'tgw-0a1' },
              { DestinationCidrBlock: '10.3.0.0/16', InstanceId: 'i-0a1', NetworkInterfaceId: 'eni-0a1' },
              { DestinationCidrBlock: '10.4.0.0/16', InstanceId: 'i-0a1' },
              { DestinationCidrBlock: '10.5.0.0/16', LocalGatewayId: 'lgw-0a1' },
              { DestinationCidrBlock: '10.6.0.0/16', CarrierGatewayId: 'cagw-0a1' },
              { DestinationCidrBlock: '10.7.0.0/16', CoreNetworkArn: 'arn:core' },
              { DestinationCidrBlock: '10.8.0.0/16' },
              { GatewayId: 'local' },
            ],
          },
        ],
      },
    ],
    [nets]: {
      Subnets: [
        { SubnetId: 'subnet-0c3', VpcId: 'vpc-0a1' },
        { SubnetId: 'subnet-0b2', VpcId: 'vpc-0a1' },
        { SubnetId: 'subnet-0a1', VpcId: 'vpc-0a1' },
        { SubnetId: 'subnet-0d4', VpcId: 'vpc-0d4' },
        {},
      ],
    },
  })
  expect(found).toEqual([
    routeTable({ subnets: known(['subnet-0a1', 'subnet-0c3']) }),
    routeTable({
      arn: routeTable().arn.replace('0a1', '0b2'),
      name: 'rtb-0b2',
      tags: {},
      subnets: known(['subnet-0b2']),
      routes: [
        route({ to: '0.0.0.0/0', via: 'nat-0a1' }),
        route({ to: '::/0', via: 'eigw-0a1' }),
        route({ to: 'pl-0a1', via: 'vpce-0a1' }),
        route({ to: '10.1.0.0/16', via: 'pcx-0a1', active: false }),
        route({ to: '10.2.0.0/16', via: 'tgw-0a1' }),
        route({ to: '10.3.0.0/16', via: 'eni-0a1' }),
        route({ to: '10.4.0.0/16', via: 'i-0a1' }),
        route({ to: '10.5.0.0/16', via: 'lgw-0a1' }),
        route({ to: '10.6.0.0/16', via: 'cagw-0a1' }),
        route({ to: '10.7.0.0/16', via: 'arn:core' }),
        route({ to: '10.8.0.0/16', via: null }),
      ],
    }),
  ])
})

it('leaves open whom a table serves where subnets may not be read', async () => {
  const [found] = await collectFrom(collector, {
    [list]: { RouteTables: [{ RouteTableId: 'rtb-0a1', VpcId: 'vpc-0a1' }] },
    [nets]: refused,
  })
  expect(found?.subnets).toMatchObject({ known: false, gap: { operation: nets, reason: 'denied' } })
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {}, [nets]: {} })).toEqual([])
  await expect(collectFrom(collector, { [list]: refused, [nets]: {} })).rejects.toMatchObject({
    gap: { operation: list, reason: 'denied' },
  })
})
