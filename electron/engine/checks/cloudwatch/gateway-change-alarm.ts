import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'ec2.amazonaws.com',
  [
    'CreateCustomerGateway',
    'DeleteCustomerGateway',
    'AttachInternetGateway',
    'CreateInternetGateway',
    'DeleteInternetGateway',
    'DetachInternetGateway',
  ],
  'DescribeInternetGateways',
)

export default defineAlarmCheck({
  id: 'cloudwatch.gateway-change-alarm',
  title: 'Network gateway changes raise an alarm',
  action: 'Raise an alarm when gateways change',
  severity: 'low',
  control: '5.12',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
  },
  watched: { what: 'changes of gateways', ...calls },
  rationale: 'Traffic enters and leaves a network through its gateways. A new one is a new way in and out.',
  risk: 'A network that was closed gets a way to the internet, and data leave by it unseen.',
  filter: { counts: 'changes of customer gateways and internet gateways', name: 'gateway-changes', pattern },
})
