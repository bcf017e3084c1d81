import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'cloudfront.waf-attached',
  title: 'Distributions have a web ACL',
  action: 'Put a web ACL before distributions',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'availability.always-on'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::CloudFront::Distribution',
  scope: 'global',
  subject: 'cloudfront.distributions',
  rationale:
    'A web ACL of AWS WAF looks at each request before CloudFront serves it: it can block known attacks, whole networks and whoever asks too often. Which rules it holds is not judged here.',
  risk: 'Floods, stolen-password robots and common attacks all reach the application.',
  remediation: {
    steps: [
      'Open CloudFront, the distribution, Security, and enable AWS WAF protections, or choose a web ACL that you have.',
      'Begin in count mode, look at what it would block, then let it block.',
    ],
    terraform: `resource "aws_cloudfront_distribution" "this" {
  # ...
  web_acl_id = aws_wafv2_web_acl.edge.arn
}`,
  },
  sources: ['AWS Security Hub, CloudFront.6', 'Amazon CloudFront Developer Guide, "Use AWS WAF protections"'],
  evaluate: ({ 'cloudfront.distributions': distributions }) =>
    distributions.map(({ enabled, webAcl, ...distribution }) =>
      judge(distribution, { enabled: known(enabled), webAcl }, (facts) => {
        if (!facts.enabled) return notApplicable('It is switched off.')
        return facts.webAcl === null ? fail('No web ACL looks at its requests.') : pass
      }),
    ),
})
