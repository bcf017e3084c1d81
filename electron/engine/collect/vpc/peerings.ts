import {
  EC2Client,
  paginateDescribeVpcPeeringConnections,
  type VpcPeeringConnectionVpcInfo,
} from '@aws-sdk/client-ec2'
import { known, type Read } from '../../../../shared/domain/evidence'
import type { PeeringSide } from '../../../../shared/domain/inputs/vpc'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'

const operation = 'ec2:DescribeVpcPeeringConnections'

export default defineCollector({
  input: 'vpc.peerings',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeVpcPeeringConnections({ client: connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ VpcPeeringConnections }) => VpcPeeringConnections,
    )
    return listed.flatMap(({ VpcPeeringConnectionId: id, RequesterVpcInfo, AccepterVpcInfo }) =>
      id === undefined
        ? []
        : [
            {
              region,
              id,
              sides: [RequesterVpcInfo, AccepterVpcInfo].flatMap((side) => toSide(side, region) ?? []),
            },
          ],
    )
  },
})

function toSide(info: VpcPeeringConnectionVpcInfo | undefined, region: string): PeeringSide | undefined {
  return info?.VpcId === undefined ? undefined : { vpc: info.VpcId, ranges: rangesOf(info, region) }
}

/** AWS tells the ranges once the connection is active, and for a while after. */
function rangesOf(
  { CidrBlock, CidrBlockSet = [], Ipv6CidrBlockSet = [] }: VpcPeeringConnectionVpcInfo,
  region: string,
): Read<readonly string[]> {
  const ranges = [
    CidrBlock,
    ...CidrBlockSet.map((block) => block.CidrBlock),
    ...Ipv6CidrBlockSet.map((block) => block.Ipv6CidrBlock),
  ].flatMap((range) => range ?? [])
  return ranges.length === 0
    ? answered<never>(undefined, 'CidrBlockSet', operation, region)
    : known([...new Set(ranges)].sort())
}
