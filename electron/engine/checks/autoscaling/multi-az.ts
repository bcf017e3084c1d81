import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'autoscaling.multi-az',
  title: 'Auto Scaling groups span several zones',
  action: 'Spread Auto Scaling groups over zones',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::AutoScaling::AutoScalingGroup',
  scope: 'regional',
  subject: 'autoscaling.groups',
  rationale:
    'A group with subnets in two zones keeps instances in both, and starts new ones in the other when one zone fails.',
  risk: 'When its one zone fails the whole group is gone, and cannot start anywhere else.',
  remediation: {
    steps: ['Open EC2, Auto Scaling Groups, the group, Network, Edit, and add a subnet of another zone.'],
    cli: 'aws autoscaling update-auto-scaling-group --auto-scaling-group-name NAME --vpc-zone-identifier SUBNET-A,SUBNET-B',
    terraform: `resource "aws_autoscaling_group" "this" {
  # ...
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id]
}`,
  },
  sources: [
    'AWS Security Hub, AutoScaling.2',
    'Amazon EC2 Auto Scaling User Guide, "Auto Scaling group Availability Zone distribution"',
  ],
  evaluate: ({ 'autoscaling.groups': groups }) =>
    groups.map((group) =>
      judge(group, { atRest: known(group.desired === 0), zones: known(group.zones) }, ({ atRest, zones }) => {
        if (atRest) return notApplicable('The group is set to keep no instances.')
        return zones.length > 1 ? pass : fail('All its instances stand in one zone.')
      }),
    ),
})
