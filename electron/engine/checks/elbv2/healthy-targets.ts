import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'elbv2.healthy-targets',
  title: 'Target groups have at least two healthy targets',
  action: 'Keep two healthy targets behind load balancers',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  scope: 'regional',
  subject: 'elbv2.target-groups',
  rationale:
    'A load balancer sends requests to targets that pass their health check. With two of them one may fail or be replaced; a function is one target, and runs in several zones by itself.',
  risk: 'The last target fails, and every request is answered with an error.',
  remediation: {
    steps: [
      'Open EC2, Target Groups, the group, Targets, and read why targets fail.',
      'Mend the health check or the application, or register targets in a second zone.',
      'Let an Auto Scaling group keep at least two.',
    ],
    cli: 'aws elbv2 describe-target-health --target-group-arn ARN\naws elbv2 register-targets --target-group-arn ARN --targets Id=INSTANCE',
  },
  sources: [
    'AWS Elastic Load Balancing User Guide, "Health checks for Application Load Balancer target groups"',
    'AWS Well-Architected Framework, REL10-BP01 "Deploy the workload to multiple locations"',
  ],
  evaluate: ({ 'elbv2.target-groups': groups }) =>
    groups.map((group) =>
      judge(group, { targets: known(group.targets), healthy: group.healthy }, ({ targets, healthy }) => {
        if (healthy === null) return notApplicable('No load balancer uses it.')
        const wanted = single.has(targets) ? 1 : 2
        if (healthy >= wanted) return pass
        return fail(healthy === 0 ? 'None of its targets is healthy.' : 'Only one of its targets is healthy.')
      }),
    ),
})

/** A function or another load balancer is one target that stands in several zones. */
const single = new Set(['lambda', 'alb'])
