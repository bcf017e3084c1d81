import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.default-sg-closed',
  title: 'Default security groups carry no rules',
  action: 'Empty the default security groups',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls', 'no-defaults'],
  },
  resourceType: 'AWS::EC2::SecurityGroup',
  scope: 'regional',
  subject: 'ec2.security-groups',
  rationale:
    'Whatever is started without naming a group gets the default one of its VPC, which lets its members talk to each other and to everyone outside. Without rules, a forgotten choice opens nothing.',
  risk: 'A host that was started in a hurry shares a network opening with every other one of its kind.',
  remediation: {
    steps: [
      'Give what still uses the default group a group of its own.',
      'Open EC2, Security Groups, the group named default, and delete its inbound and outbound rules.',
    ],
    cli: 'aws ec2 revoke-security-group-ingress --group-id ID --security-group-rule-ids RULE\naws ec2 revoke-security-group-egress --group-id ID --security-group-rule-ids RULE',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.5',
    'AWS Security Hub, EC2.2',
    'Amazon VPC User Guide, "Default security groups for your VPCs"',
  ],
  evaluate: ({ 'ec2.security-groups': groups }) =>
    groups
      // AWS keeps the name for the one group of each VPC that it makes itself.
      .filter(({ name }) => name === 'default')
      .map((group) =>
        judge(
          group,
          { inboundRules: known(group.ingress.length), outboundRules: known(group.egressRules) },
          ({ inboundRules, outboundRules }) =>
            inboundRules + outboundRules === 0
              ? pass
              : fail(`It has ${inboundRules} inbound and ${outboundRules} outbound rules.`),
        ),
      ),
})
