import { known, mapRead } from '../../../../shared/domain/evidence'
import type { BucketOrigin, Origin } from '../../../../shared/domain/inputs/cloudfront'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'cloudfront.origin-access-control',
  title: 'S3 origins use origin access control',
  action: 'Give S3 origins an origin access control',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3'],
  },
  resourceType: 'AWS::CloudFront::Distribution',
  scope: 'global',
  subject: 'cloudfront.distributions',
  rationale:
    'With an origin access control CloudFront signs its requests, so the bucket admits this one distribution and stays closed to everyone else. The older origin access identity knows neither KMS keys nor new Regions. The website endpoint of a bucket knows neither and is left out.',
  risk: 'The bucket has to be public for the distribution to work, and everyone reads it past CloudFront, its log and its web ACL.',
  remediation: {
    steps: [
      'Open CloudFront, the distribution, Origins, Edit, and choose Origin access control settings.',
      'Copy the policy that CloudFront shows into the bucket, and take out the one for the origin access identity.',
      'Block public access of the bucket.',
    ],
    terraform: `resource "aws_cloudfront_origin_access_control" "this" {
  name                              = "media"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}`,
  },
  sources: [
    'AWS Security Hub, CloudFront.13',
    'Amazon CloudFront Developer Guide, "Restrict access to an Amazon S3 origin"',
  ],
  evaluate: ({ 'cloudfront.distributions': distributions }) =>
    distributions.map(({ enabled, origins, ...distribution }) =>
      judge(distribution, { enabled: known(enabled), origins: mapRead(origins, bucketsOf) }, (facts) => {
        if (!facts.enabled) return notApplicable('It is switched off.')
        if (facts.origins.length === 0) return notApplicable('No bucket is an origin of it.')
        const open = facts.origins.flatMap((origin) => weaknessOf(origin) ?? [])
        return open.length === 0 ? pass : fail(`Not every bucket has one: ${open.join('; ')}.`)
      }),
    ),
})

const bucketsOf = (origins: readonly Origin[]): readonly BucketOrigin[] =>
  origins.flatMap((origin) => (origin.kind === 'bucket' ? [origin] : []))

function weaknessOf({ domain, access }: BucketOrigin): string | undefined {
  if (access === 'control') return undefined
  return access === 'identity'
    ? `${domain} has the older origin access identity`
    : `${domain} is asked without a signature`
}
