import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'cloudfront.logging',
  title: 'Distributions log requests',
  action: 'Log requests to distributions',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::CloudFront::Distribution',
  scope: 'global',
  subject: 'cloudfront.distributions',
  rationale:
    'The log of a distribution holds each request with its source and its answer; what comes from the cache stands in no other log. Standard logging counts, by the distribution itself or by a delivery of CloudWatch Logs, and so do real-time logs where every path has them.',
  risk: 'Who fetched what before it was noticed stays unknown, for the servers behind saw only part of it.',
  remediation: {
    steps: [
      'Open CloudFront, the distribution, Logging, Create access log delivery.',
      'Choose a bucket or a log group, and give it a retention.',
    ],
    cli: 'aws logs put-delivery-source --region us-east-1 --name NAME --resource-arn DISTRIBUTION-ARN --log-type ACCESS_LOGS\naws logs put-delivery-destination --region us-east-1 --name NAME --delivery-destination-configuration destinationResourceArn=BUCKET-ARN\naws logs create-delivery --region us-east-1 --delivery-source-name NAME --delivery-destination-arn DESTINATION-ARN',
    terraform: `resource "aws_cloudfront_distribution" "this" {
  # ...
  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.10',
    'AWS Security Hub, CloudFront.5',
    'Amazon CloudFront Developer Guide, "Access logs (standard logs)" and "Use real-time access logs"',
  ],
  evaluate: ({ 'cloudfront.distributions': distributions }) =>
    distributions.map(({ enabled, legacyLogs, deliveredLogs, realTimeLogs, ...distribution }) => {
      const logs = { legacyLogs, deliveredLogs, realTimeLogs }
      return weigh(distribution, { enabled: known(enabled), ...logs }, () =>
        // One kind of log is enough.
        enabled
          ? mapRead(anyOf(Object.values(logs)), (some) =>
              some ? pass : fail('Its requests are not logged.'),
            )
          : known(notApplicable('It is switched off.')),
      )
    }),
})
