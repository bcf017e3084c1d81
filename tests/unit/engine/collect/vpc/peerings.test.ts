import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/vpc/peerings'
import { collectFrom } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { peering } from '../../../../support/facts/vpc'
import { awsError } from '../../../../support/replay'

const list = 'ec2:DescribeVpcPeeringConnections'

it('reads both sides of each connection with all their networks, of all pages', async () => {
  const found = await collectFrom(collector, {
    [list]: [
      {
        VpcPeeringConnections: [
          {
            VpcPeeringConnectionId: 'pcx-0a1',
            RequesterVpcInfo: {
              VpcId: 'vpc-0a1',
              CidrBlock: '10.10.0.0/16',
              CidrBlockSet: [{ CidrBlock: '10.10.0.0/16' }, {}],
            },
            AccepterVpcInfo: {
              VpcId: 'vpc-0b2',
              CidrBlockSet: [{ CidrBlock: '10.20.0.0/16' }],
              Ipv6CidrBlockSet: [{ Ipv6CidrBlock: '2001:db8:20::/56' }],
            },
          },
          {},
        ],
        NextToken: 'more',
      },
      {
        VpcPeeringConnections: [
          { VpcPeeringConnectionId: 'pcx-0b2', RequesterVpcInfo: {}, AccepterVpcInfo: { VpcId: 'vpc-0c3' } },
        ],
      },
    ],
  })
  expect(found).toEqual([
    peering(),
    peering({ id: 'pcx-0b2', sides: [{ vpc: 'vpc-0c3', ranges: unheld('CidrBlockSet', list) }] }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [list]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, reason: 'denied' } })
})
