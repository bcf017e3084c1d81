import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'autoscaling.elb-health-check',
  title: 'Load-balanced groups use load balancer health checks',
  action: 'Let groups heed load balancer health checks',
  severity: 'low',
  belongs: {
    subGoals: ['availability.fault-tolerance', 'availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::AutoScaling::AutoScalingGroup',
  scope: 'regional',
  subject: 'autoscaling.groups',
  rationale:
    'By itself a group replaces an instance only when the machine is gone. With the health checks of the load balancer it also replaces one whose application no longer answers.',
  risk: 'The load balancer stops sending requests to hung instances, and the group never starts others in their place.',
  remediation: {
    steps: [
      'Open EC2, Auto Scaling Groups, the group, Health checks, Edit, and switch on Elastic Load Balancing health checks.',
      'Set a grace period that is longer than the start of the application.',
    ],
    cli: 'aws autoscaling update-auto-scaling-group --auto-scaling-group-name NAME --health-check-type ELB --health-check-grace-period 300',
    terraform: `resource "aws_autoscaling_group" "this" {
  # ...
  health_check_type         = "ELB"
  health_check_grace_period = 300
}`,
  },
  sources: [
    'AWS Security Hub, AutoScaling.1',
    'Amazon EC2 Auto Scaling User Guide, "Health checks for instances in an Auto Scaling group"',
  ],
  evaluate: ({ 'autoscaling.groups': groups }) =>
    groups.map(({ balanced, healthChecks, ...group }) =>
      judge(group, { balanced, healthChecks }, (facts) => {
        if (!facts.balanced) return notApplicable('No load balancer sends requests to it.')
        return facts.healthChecks.includes('ELB')
          ? pass
          : fail('It does not ask the load balancer whether its instances answer.')
      }),
    ),
})
