import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { anywhere, includesAllPorts, judgeOpenings } from '../open-ports'

export default defineCheck({
  id: 'ec2.sg-no-all-ports',
  title: 'No security group opens every port to the internet',
  action: 'Close groups that open every port',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::EC2::SecurityGroup',
  scope: 'regional',
  subject: 'ec2.security-groups',
  rationale:
    'A rule for every port also opens what nobody knows to be listening: databases, debuggers, agents. It is often left behind from a test.',
  risk: 'Whatever is started on the host, today or by the next update, can be reached by everyone.',
  remediation: {
    steps: [
      'List the ports that the service needs, normally 443 from the load balancer.',
      'Open EC2, Security Groups, the group, Edit inbound rules, and replace the rule by those.',
    ],
    cli: 'aws ec2 revoke-security-group-ingress --group-id ID --protocol -1 --cidr 0.0.0.0/0',
  },
  sources: [
    'AWS Security Hub, EC2.18',
    'Amazon EC2 User Guide, "Security group rules for different use cases"',
  ],
  evaluate: ({ 'ec2.security-groups': groups }) =>
    judgeOpenings(groups, anywhere, (openings) =>
      openings.some(includesAllPorts) ? fail('Every port is open to the internet.') : pass,
    ),
})
