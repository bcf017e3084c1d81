import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'elbv2.multi-az',
  title: 'Load balancers span several zones',
  action: 'Spread load balancers over zones',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  scope: 'regional',
  subject: 'elbv2.load-balancers',
  rationale:
    'A load balancer has a node in each zone that is enabled. With two it goes on answering, and sends requests to healthy targets of the other, when one zone fails.',
  risk: 'When its one zone fails nobody reaches the application, however many zones that runs in.',
  remediation: {
    steps: [
      'Open EC2, Load Balancers, the load balancer, Network mapping, Edit subnets, and enable a second zone.',
      'See that targets run in that zone too.',
    ],
    cli: 'aws elbv2 set-subnets --load-balancer-arn ARN --subnets SUBNET-A SUBNET-B',
    terraform: `resource "aws_lb" "this" {
  # ...
  subnets = [aws_subnet.a.id, aws_subnet.b.id]
}`,
  },
  sources: [
    'AWS Security Hub, ELB.13',
    'AWS Elastic Load Balancing User Guide, "How Elastic Load Balancing works"',
  ],
  evaluate: ({ 'elbv2.load-balancers': balancers }) =>
    balancers.map((balancer) =>
      judge(balancer, { zones: known(balancer.zones) }, ({ zones }) =>
        zones.length > 1 ? pass : fail('It stands in one zone only.'),
      ),
    ),
})
