import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'

export default defineCheck({
  id: 'cloudtrail.bucket-access-logging',
  title: 'Reads of the audit-log bucket are themselves logged',
  action: 'Log requests to the bucket of the audit logs',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    data: ['s3'],
  },
  resourceType: 'AWS::CloudTrail::Trail',
  scope: 'global',
  subject: 'cloudtrail.trails',
  consults: ['s3.buckets'],
  rationale:
    'Who reads the audit logs, or tries to delete them, is worth knowing too. The access log has to go to another bucket: in its own it would be lost with it. A bucket of another account cannot be judged from here: scan that account.',
  risk: 'Someone studies the audit logs or takes files away, and that leaves no trace of its own.',
  remediation: {
    steps: [
      'Make a bucket for access logs in the same Region and account, and let its policy admit logging.s3.amazonaws.com.',
      'Open the bucket of the audit logs, Properties, Server access logging, Edit, and choose that bucket.',
    ],
    cli: 'aws s3api put-bucket-logging --bucket NAME --bucket-logging-status "LoggingEnabled={TargetBucket=LOGS,TargetPrefix=cloudtrail/}"',
    terraform: `resource "aws_s3_bucket_logging" "trail" {
  bucket        = aws_s3_bucket.trail.id
  target_bucket = aws_s3_bucket.access_logs.id
  target_prefix = "cloudtrail/"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.4',
    'AWS Security Hub, CloudTrail.7',
    'Amazon S3 User Guide, "Logging requests with server access logging"',
  ],
  evaluate({ 'cloudtrail.trails': trails, 's3.buckets': buckets }) {
    const byName = new Map(buckets.map((bucket) => [bucket.name, bucket]))
    return oneOfEachTrail(trails).map((trail) => {
      const logsTo = byName.get(trail.bucket ?? '')?.logsTo
      return weigh(trail, { bucket: known(trail.bucket), ...(logsTo && { logsTo }) }, () => {
        if (logsTo === undefined)
          return known(notApplicable('Its bucket belongs to another account and is not visible from here.'))
        return mapRead(logsTo, (target) => {
          if (target === null) return fail('Requests to its bucket are not logged.')
          return target === trail.bucket ? fail('Its bucket keeps its own access log.') : pass
        })
      })
    })
  },
})
