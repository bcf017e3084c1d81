import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'elbv2.waf-attached',
  title: 'Public application load balancers have a web ACL',
  action: 'Put a web ACL before load balancers',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'confidentiality.access-control'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  scope: 'regional',
  subject: 'elbv2.load-balancers',
  rationale:
    'A web ACL of AWS WAF looks at each request before the load balancer passes it on: it can block known attacks, whole networks and whoever asks too often. Security Hub asks for one before load balancers of the inner network as well; here that is a note.',
  risk: 'Attacks that AWS knows by their shape, and floods from one place, reach the servers behind.',
  remediation: {
    steps: [
      'Make a regional web ACL with the AWS managed rules, in count mode first.',
      'Open EC2, Load Balancers, the load balancer, Integrations, and associate it.',
      'Look at what it would block, then let it block.',
    ],
    cli: 'aws wafv2 associate-web-acl --web-acl-arn ACL-ARN --resource-arn LOAD-BALANCER-ARN',
    terraform: `resource "aws_wafv2_web_acl_association" "this" {
  resource_arn = aws_lb.this.arn
  web_acl_arn  = aws_wafv2_web_acl.this.arn
}`,
  },
  sources: [
    'AWS Security Hub, ELB.16',
    'AWS WAF Developer Guide, "Associating or disassociating protection with an AWS resource"',
  ],
  evaluate: ({ 'elbv2.load-balancers': balancers }) =>
    balancers.map(({ kind, internetFacing, webAcl, ...balancer }) =>
      judge(balancer, { kind: known(kind), internetFacing: known(internetFacing), webAcl }, (facts) => {
        if (kind !== 'application')
          return notApplicable('It passes connections on, and AWS WAF does not look into them.')
        if (facts.webAcl !== null) return pass
        return internetFacing
          ? fail('No web ACL looks at its requests.')
          : passWithNote('No web ACL looks at its requests, which come from within the network only.')
      }),
    ),
})
