import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'cloudfront.viewer-https',
  title: 'Distributions accept HTTPS only or redirect to it',
  action: 'Make distributions redirect to HTTPS',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption', 'integrity.as-intended'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::CloudFront::Distribution',
  scope: 'global',
  subject: 'cloudfront.distributions',
  rationale:
    'Each behaviour of a distribution says for its paths whether plain HTTP is answered, sent on to HTTPS or refused. One that answers it is enough to leak a cookie.',
  risk: 'Someone in the same café or on the way reads what visitors send, or puts a script of their own into the page.',
  remediation: {
    steps: [
      'Open CloudFront, the distribution, Behaviors, and edit each that allows HTTP and HTTPS.',
      'Choose Redirect HTTP to HTTPS; for an API choose HTTPS only.',
    ],
    terraform: `resource "aws_cloudfront_distribution" "this" {
  # ...
  default_cache_behavior {
    # ...
    viewer_protocol_policy = "redirect-to-https"
  }
}`,
  },
  sources: [
    'AWS Security Hub, CloudFront.3',
    'Amazon CloudFront Developer Guide, "Require HTTPS for communication between viewers and CloudFront"',
  ],
  evaluate: ({ 'cloudfront.distributions': distributions }) =>
    distributions.map((distribution) => {
      const { enabled, plainHttpPaths: paths } = distribution
      return judge(distribution, { enabled: known(enabled), plainHttpPaths: known(paths) }, () => {
        if (!enabled) return notApplicable('It is switched off.')
        return paths.length === 0 ? pass : fail(`Plain HTTP is answered for ${paths.join(', ')}.`)
      })
    }),
})
