import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'ec2.amazonaws.com',
  [
    'CreateVpc',
    'DeleteVpc',
    'ModifyVpcAttribute',
    'CreateVpcPeeringConnection',
    'AcceptVpcPeeringConnection',
    'RejectVpcPeeringConnection',
    'DeleteVpcPeeringConnection',
  ],
  'DescribeVpcs',
)

export default defineAlarmCheck({
  id: 'cloudwatch.vpc-change-alarm',
  title: 'VPC changes raise an alarm',
  action: 'Raise an alarm when VPCs change',
  severity: 'low',
  control: '5.14',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
  },
  watched: { what: 'changes of VPCs', ...calls },
  rationale:
    'VPCs and the connections between them are the ground plan of the network. Calls of the retired ClassicLink are in the benchmark too and cannot occur any more, so a filter need not have them.',
  risk: 'A network is joined to one of another account, and machines that were apart can reach each other.',
  filter: { counts: 'changes of VPCs and peering connections', name: 'vpc-changes', pattern },
})
