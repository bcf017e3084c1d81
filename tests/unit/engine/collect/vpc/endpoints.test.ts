import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/vpc/endpoints'
import { collectFrom } from '../../../../support/collecting'
import { endpoint } from '../../../../support/facts/vpc'
import { awsError } from '../../../../support/replay'

const list = 'ec2:DescribeVpcEndpoints'
const service = 'com.amazonaws.eu-west-1.s3'
const one = { VpcId: 'vpc-0a1', ServiceName: service, State: 'available' }

it('reads the endpoints of all pages', async () => {
  const names = { ...one, VpcEndpointType: 'Interface', PrivateDnsEnabled: true }
  const found = await collectFrom(collector, {
    [list]: [
      {
        VpcEndpoints: [
          { ...one, VpcEndpointId: 'vpce-0a1', VpcEndpointType: 'Gateway', RouteTableIds: ['rtb-0a1'] },
          {
            ...one,
            VpcEndpointId: 'vpce-0b2',
            State: 'pendingAcceptance',
            RouteTableIds: ['rtb-2', 'rtb-1'],
          },
          one,
        ],
        NextToken: 'more',
      },
      {
        VpcEndpoints: [
          { ...names, VpcEndpointId: 'vpce-0c3', State: 'Available' },
          {
            ...names,
            VpcEndpointId: 'vpce-0d4',
            DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: true },
          },
        ],
      },
    ],
  })
  const face = { kind: 'Interface', routeTables: [] }
  expect(found).toEqual([
    endpoint(),
    endpoint({ id: 'vpce-0b2', available: false, routeTables: ['rtb-1', 'rtb-2'] }),
    endpoint({ ...face, id: 'vpce-0c3', privateNames: true }),
    endpoint({ ...face, id: 'vpce-0d4' }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [list]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, reason: 'denied' } })
})
