import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.imdsv2-required',
  title: 'Instances accept only session-based metadata requests (IMDSv2)',
  action: 'Require IMDSv2 on instances',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['no-defaults'],
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
  rationale:
    'The metadata service hands out the credentials of the instance role. Version 1 answers any plain request; version 2 wants a session token first, which a tricked web application cannot fetch.',
  risk: 'A flaw that makes an application fetch an address of the attacker’s choice gives away the credentials of the role.',
  remediation: {
    steps: [
      'See with the CloudWatch metric MetadataNoToken that nothing uses version 1 any more.',
      'Open EC2, the instance, Actions, Instance settings, Modify instance metadata options, and choose IMDSv2 Required.',
      'Set the same as the default of the Region for new instances.',
    ],
    cli: 'aws ec2 modify-instance-metadata-options --instance-id ID --http-tokens required\naws ec2 modify-instance-metadata-defaults --http-tokens required --region REGION',
    terraform: `resource "aws_instance" "this" {
  # ...
  metadata_options {
    http_tokens = "required"
  }
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.7',
    'AWS Security Hub, EC2.8',
    'Amazon EC2 User Guide, "Use the Instance Metadata Service to access instance metadata"',
  ],
  evaluate: ({ 'ec2.instances': instances }) =>
    instances.map((instance) =>
      judge(instance, { metadata: instance.metadata }, ({ metadata }) =>
        metadata.tokensRequired || !metadata.enabled
          ? pass
          : fail('Its metadata service answers requests without a session token.'),
      ),
    ),
})
