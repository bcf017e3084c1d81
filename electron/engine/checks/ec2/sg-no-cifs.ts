import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { anywhere, includesTcpPort, judgeOpenings } from '../open-ports'

export default defineCheck({
  id: 'ec2.sg-no-cifs',
  title: 'Windows file sharing (port 445) is not open to the internet',
  action: 'Close Windows file sharing to the internet',
  severity: 'high',
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
    'File sharing over SMB was made for a local network. Worms have crossed the internet through this port more than once.',
  risk: 'A flaw in file sharing, or one guessed password, gives a stranger the files and then the host.',
  remediation: {
    steps: [
      'Open EC2, Security Groups, the group, Edit inbound rules, and remove the rule.',
      'Share files through Amazon FSx within the network, or over a VPN.',
    ],
    cli: 'aws ec2 revoke-security-group-ingress --group-id ID --protocol tcp --port 445 --cidr 0.0.0.0/0',
  },
  sources: ['CIS AWS Foundations Benchmark 7.0, 6.1.2', 'AWS Security Hub, EC2.19'],
  evaluate: ({ 'ec2.security-groups': groups }) =>
    judgeOpenings(groups, anywhere, (openings) =>
      openings.some(includesTcpPort(445)) ? fail('Port 445 is open to the internet.') : pass,
    ),
})
