import { known, mapRead } from '../../../../shared/domain/evidence'
import type { CustomOrigin, Origin } from '../../../../shared/domain/inputs/cloudfront'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'cloudfront.origin-https',
  title: 'Traffic to custom origins is encrypted',
  action: 'Speak HTTPS with origins',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::CloudFront::Distribution',
  scope: 'global',
  subject: 'cloudfront.distributions',
  rationale:
    'HTTPS to the visitor ends at CloudFront. From there to a server of yours the request may cross the internet again, and how it travels is set by origin. The website endpoint of a bucket speaks HTTP only.',
  risk: 'Whoever stands between CloudFront and the server reads what visitors send, or alters what they get.',
  remediation: {
    steps: [
      'Give the origin a certificate that its name matches.',
      'Open CloudFront, the distribution, Origins, Edit, and choose HTTPS only with TLS 1.2 as the minimum.',
      "In the place of a bucket's website endpoint use the bucket itself with origin access control.",
    ],
    terraform: `resource "aws_cloudfront_distribution" "this" {
  # ...
  origin {
    # ...
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, CloudFront.9 and CloudFront.10',
    'Amazon CloudFront Developer Guide, "Require HTTPS for communication between CloudFront and your custom origin"',
  ],
  evaluate: ({ 'cloudfront.distributions': distributions }) =>
    distributions.map(({ enabled, origins, ...distribution }) =>
      judge(distribution, { enabled: known(enabled), origins: mapRead(origins, customOf) }, (facts) => {
        if (!facts.enabled) return notApplicable('It is switched off.')
        if (facts.origins.length === 0) return notApplicable('It has no custom origin.')
        const weak = facts.origins.flatMap((origin) => weaknessOf(origin) ?? [])
        return weak.length === 0 ? pass : fail(`Its traffic is open to the way: ${weak.join('; ')}.`)
      }),
    ),
})

const customOf = (origins: readonly Origin[]): readonly CustomOrigin[] =>
  origins.flatMap((origin) => (origin.kind === 'custom' ? [origin] : []))

function weaknessOf({ domain, protocol, forPlainHttp, tls }: CustomOrigin): string | undefined {
  if (protocol === 'http-only') return `${domain} is asked over plain HTTP`
  if (protocol === 'match-viewer' && forPlainHttp)
    return `${domain} is asked over plain HTTP where the visitor came so`
  const old = tls.filter((version) => version !== 'TLSv1.2')
  return old.length === 0 ? undefined : `${domain} may be spoken to in ${old.join(', ')}`
}
