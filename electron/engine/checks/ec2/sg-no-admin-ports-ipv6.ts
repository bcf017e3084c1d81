import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { everywhereIpv6, judgeOpenings, openAdminPorts } from '../open-ports'

export default defineCheck({
  id: 'ec2.sg-no-admin-ports-ipv6',
  title: 'No security group opens SSH or RDP to ::/0',
  action: 'Close SSH and RDP to the internet over IPv6',
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
    'An IPv6 rule is easily forgotten beside an IPv4 rule that was closed. A range that merely contains the port opens it as well, and a group that is attached to nothing can be attached with one click.',
  risk: 'The host that is closed over IPv4 is guessed at over IPv6, and the next flaw in the service is open to everyone at once.',
  remediation: {
    steps: [
      'Open EC2, Security Groups, the group, Edit inbound rules, and remove the rule from ::/0.',
      'Reach hosts through Session Manager or an EC2 Instance Connect Endpoint instead.',
    ],
    cli: 'aws ec2 revoke-security-group-ingress --group-id ID --ip-permissions IpProtocol=tcp,FromPort=22,ToPort=22,Ipv6Ranges=[{CidrIpv6=::/0}]',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.4',
    'AWS Security Hub, EC2.13 and EC2.14',
    'Amazon EC2 User Guide, "Security group rules for different use cases"',
  ],
  evaluate: ({ 'ec2.security-groups': groups }) =>
    judgeOpenings(groups, [everywhereIpv6], (openings) => {
      const open = openAdminPorts(openings)
      return open === null ? pass : fail(`${open} open to ${everywhereIpv6}.`)
    }),
})
