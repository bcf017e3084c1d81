import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'ec2.instance-no-public-ip',
  title: 'Running instances have no public address',
  action: 'Take instances off the internet',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
  rationale:
    'An instance with a public address is one security group rule away from everyone. What is meant for the public can stand behind a load balancer, which alone has an address.',
  risk: 'A rule that is opened by mistake puts the machine, and every flaw of its services, before the whole internet.',
  remediation: {
    steps: [
      'Put public services behind a load balancer or CloudFront.',
      'Move the instance to a private subnet, and give it a NAT gateway or endpoints for its own calls.',
      'Suppress the finding for an instance that is meant to be public, such as a VPN gateway.',
    ],
    cli: 'aws ec2 disassociate-address --association-id ID\naws ec2 modify-subnet-attribute --subnet-id ID --no-map-public-ip-on-launch',
    terraform: `resource "aws_instance" "this" {
  # ...
  associate_public_ip_address = false
}`,
  },
  sources: ['AWS Security Hub, EC2.9', 'Amazon EC2 User Guide, "Amazon EC2 instance IP addressing"'],
  evaluate: ({ 'ec2.instances': instances }) =>
    instances.map((instance) =>
      judge(
        instance,
        { state: known(instance.state), publicAddresses: known(instance.publicAddresses) },
        ({ state, publicAddresses }) => {
          if (state === 'stopped') return notApplicable('The instance is stopped.')
          return publicAddresses.length === 0
            ? pass
            : fail(`It has a public address: ${publicAddresses.join(', ')}.`)
        },
      ),
    ),
})
