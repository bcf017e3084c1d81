import { DescribeVpnConnectionsCommand, EC2Client, type VpnConnection as Listed } from '@aws-sdk/client-ec2'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { VpnConnection, VpnTunnel } from '../../../../shared/domain/inputs/vpc'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { nameTag } from '../ec2/name-tag'
import { tagsOf } from '../tags-of'

const operation = 'ec2:DescribeVpnConnections'

export default defineCollector({
  input: 'vpc.vpn-connections',
  reach: 'regional',
  operations: [operation],
  async collect(place) {
    // AWS gives them all at once. Of each it sends the keys of the tunnels too, which end here.
    const { VpnConnections = [] } = await place.connect(EC2Client).send(new DescribeVpnConnectionsCommand({}))
    return VpnConnections.flatMap((connection) => toConnection(connection, place) ?? [])
  },
})

function toConnection(
  { VpnConnectionId: id, State, VgwTelemetry, Tags }: Listed,
  { account, region }: Place,
): VpnConnection | undefined {
  if (id === undefined || State === 'deleted' || State === 'deleting') return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:vpn-connection/${id}`,
    type: 'AWS::EC2::VPNConnection',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    available: State !== 'pending',
    tunnels: tunnelsOf(VgwTelemetry, region),
  }
}

/** AWS tells of both tunnels of every connection: an answer about none says nothing of them. */
const tunnelsOf = (telemetry: Listed['VgwTelemetry'], region: string): Read<readonly VpnTunnel[]> =>
  mapRead(
    answered(telemetry?.length === 0 ? undefined : telemetry, 'VgwTelemetry', operation, region),
    (tunnels) =>
      tunnels.map(({ OutsideIpAddress: address = 'unknown', Status }) => ({ address, up: Status === 'UP' })),
  )
