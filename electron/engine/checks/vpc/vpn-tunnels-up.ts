import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'vpc.vpn-tunnels-up',
  title: 'Both tunnels of each VPN connection are up',
  action: 'Bring up both tunnels of VPN connections',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'infrastructure-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::EC2::VPNConnection',
  scope: 'regional',
  subject: 'vpc.vpn-connections',
  rationale:
    'Each connection has two tunnels to two machines of AWS, because AWS takes one down for maintenance now and then. With one tunnel up the connection works, and nobody notices that its spare is missing.',
  risk: 'The day AWS works on the one tunnel that is up, the office and the VPC lose each other.',
  remediation: {
    steps: [
      'Open VPC, Site-to-Site VPN connections, the connection, Tunnel details, and see since when the tunnel is down.',
      'Set the second tunnel up on your own gateway: Download configuration has the settings for both.',
      'Compare the settings of phase 1 and 2, and see that UDP 500 and 4500 pass.',
    ],
    cli: "aws ec2 describe-vpn-connections --query 'VpnConnections[].{Id:VpnConnectionId,Tunnels:VgwTelemetry}'",
  },
  sources: [
    'AWS Security Hub, EC2.20',
    'AWS Site-to-Site VPN User Guide, "Tunnel options for your Site-to-Site VPN connection"',
  ],
  evaluate: ({ 'vpc.vpn-connections': connections }) =>
    connections.map((connection) =>
      judge(
        connection,
        { available: known(connection.available), tunnels: connection.tunnels },
        ({ available, tunnels }) => {
          if (!available) return notApplicable('It is still being made.')
          const down = tunnels.filter(({ up }) => !up).map(({ address }) => address)
          if (down.length > 0)
            return fail(
              `${down.length > 1 ? 'Tunnels' : 'A tunnel'} to ${down.join(' and ')} ${down.length > 1 ? 'are' : 'is'} down.`,
            )
          return tunnels.length > 1 ? pass : fail('It has one tunnel only.')
        },
      ),
    ),
})
