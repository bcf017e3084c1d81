import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'ec2.amazonaws.com',
  [
    'CreateNetworkAcl',
    'CreateNetworkAclEntry',
    'DeleteNetworkAcl',
    'DeleteNetworkAclEntry',
    'ReplaceNetworkAclEntry',
    'ReplaceNetworkAclAssociation',
  ],
  'DescribeNetworkAcls',
)

export default defineAlarmCheck({
  id: 'cloudwatch.nacl-change-alarm',
  title: 'Network ACL changes raise an alarm',
  action: 'Raise an alarm when network ACLs change',
  severity: 'low',
  control: '5.11',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
    hygiene: ['firewalls'],
  },
  watched: { what: 'changes of network ACLs', ...calls },
  rationale:
    'A network ACL is the fence around a whole subnet. An entry that admits more is felt by every machine behind it.',
  risk: 'A subnet of databases is opened for a test, and stays open.',
  filter: { counts: 'changes of network ACLs and their entries', name: 'nacl-changes', pattern },
})
