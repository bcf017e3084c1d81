import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { everywhereIpv4, judgeOpenings, openAdminPorts } from '../open-ports'

export default defineCheck({
  id: 'ec2.sg-no-admin-ports-ipv4',
  title: 'No security group opens SSH or RDP to 0.0.0.0/0',
  action: 'Close SSH and RDP to the internet',
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
    'SSH and RDP give whoever gets in a machine to work with. Scanners find an open port within minutes. A group that is attached to nothing counts too: attaching it takes one click.',
  risk: 'Passwords are guessed day and night, and the next flaw in the service is open to everyone at once.',
  remediation: {
    steps: [
      'Open EC2, Security Groups, the group, Edit inbound rules, and remove the rule.',
      'Reach hosts through Session Manager or an EC2 Instance Connect Endpoint instead.',
    ],
    cli: 'aws ec2 revoke-security-group-ingress --group-id ID --protocol tcp --port 22 --cidr 0.0.0.0/0',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.3',
    'AWS Security Hub, EC2.13 and EC2.14',
    'Amazon EC2 User Guide, "Security group rules for different use cases"',
  ],
  evaluate: ({ 'ec2.security-groups': groups }) =>
    judgeOpenings(groups, [everywhereIpv4], (openings) => {
      const open = openAdminPorts(openings)
      return open === null ? pass : fail(`${open} open to ${everywhereIpv4}.`)
    }),
})
