import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'ec2.amazonaws.com',
  [
    'CreateRoute',
    'CreateRouteTable',
    'ReplaceRoute',
    'ReplaceRouteTableAssociation',
    'DeleteRoute',
    'DeleteRouteTable',
    'DisassociateRouteTable',
  ],
  'DescribeRouteTables',
)

export default defineAlarmCheck({
  id: 'cloudwatch.route-change-alarm',
  title: 'Route table changes raise an alarm',
  action: 'Raise an alarm when routes change',
  severity: 'low',
  control: '5.13',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
  },
  watched: { what: 'changes of route tables', ...calls },
  rationale:
    'Routes decide through which firewall, or past which, traffic takes its way. They seldom change outside of planned work.',
  risk: 'Traffic is led past the firewall or through the machine of a stranger, who reads along.',
  filter: { counts: 'changes of routes and route tables', name: 'route-changes', pattern },
})
