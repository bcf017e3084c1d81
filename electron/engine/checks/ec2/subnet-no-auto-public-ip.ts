import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.subnet-no-auto-public-ip',
  title: 'Subnets do not hand out public addresses',
  action: 'Stop subnets handing out public addresses',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls', 'no-defaults'],
  },
  resourceType: 'AWS::EC2::Subnet',
  scope: 'regional',
  subject: 'ec2.subnets',
  rationale:
    'A subnet that hands out public addresses puts every instance that is started in it on the internet, whether somebody meant that or not. The subnets of the default VPC do so from the start.',
  risk: 'An instance that was started in a hurry is found by scanners within minutes.',
  remediation: {
    steps: [
      'Open VPC, Subnets, the subnet, Actions, Edit subnet settings, and switch off Enable auto-assign public IPv4 address.',
      'Give the few machines that need one an address of their own when they are started.',
      'Delete default VPCs that nothing uses.',
    ],
    cli: 'aws ec2 modify-subnet-attribute --subnet-id ID --no-map-public-ip-on-launch',
    terraform: `resource "aws_subnet" "this" {
  # ...
  map_public_ip_on_launch = false
}`,
  },
  sources: [
    'AWS Security Hub, EC2.15',
    'Amazon VPC User Guide, "Modify the IP addressing attributes of your subnet"',
  ],
  evaluate: ({ 'ec2.subnets': subnets }) =>
    subnets.map((subnet) =>
      judge(
        subnet,
        { assignsPublicAddresses: subnet.assignsPublicAddresses },
        ({ assignsPublicAddresses }) =>
          assignsPublicAddresses ? fail('Instances that start in it get a public address.') : pass,
      ),
    ),
})
