import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { ObjectEvents, Trail } from '../../../../shared/domain/inputs/cloudtrail'
import type { Bucket } from '../../../../shared/domain/inputs/s3'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'
import { receivesLogs } from '../receives-logs'
import { anyOf, both } from '../unread-logic'

export default defineCheck({
  id: 's3.bucket-access-logging',
  title: 'Requests to buckets are logged',
  action: 'Log requests to buckets',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    data: ['s3'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  consults: ['cloudtrail.trails'],
  rationale:
    "The access log of a bucket tells who read, wrote or deleted which object. A trail that keeps the bucket's data events tells it as well. A bucket that receives access logs is left out: logging it would go round in circles.",
  risk: 'Objects are read or deleted, and afterwards nobody can say which, or by whom.',
  remediation: {
    steps: [
      'Make a bucket for logs in the same Region and account, and let its policy admit logging.s3.amazonaws.com.',
      'Open the bucket, Properties, Server access logging, Edit, and choose the bucket for logs.',
    ],
    cli: 'aws s3api put-bucket-logging --bucket NAME --bucket-logging-status "LoggingEnabled={TargetBucket=LOGS,TargetPrefix=NAME/}"',
    terraform: `resource "aws_s3_bucket_logging" "this" {
  bucket        = aws_s3_bucket.this.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "this/"
}`,
  },
  sources: [
    'AWS Security Hub, S3.9',
    'Amazon S3 User Guide, "Logging requests with server access logging"',
    'AWS CloudTrail User Guide, "Logging data events"',
  ],
  evaluate({ 's3.buckets': buckets, 'cloudtrail.trails': listed }) {
    const trails = oneOfEachTrail(listed)
    return buckets.map((bucket) => {
      const { logsTo } = bucket
      const facts = { receivesLogs: receivesLogs(bucket, buckets), recorded: isRecorded(bucket, trails) }
      return weigh(bucket, { logsTo, ...facts }, ({ receivesLogs: receives, recorded }) => {
        if (!logsTo.known) return logsTo
        if (logsTo.value !== null) return known(pass)
        if (!receives.known) return receives
        if (receives.value) return known(notApplicable('It receives the access logs of other buckets.'))
        return mapRead(recorded, (byTrail) =>
          byTrail
            ? passWithNote('It writes no access log; a trail records reads and writes of its objects.')
            : fail('It writes no access log, and no trail records reads and writes of all its objects.'),
        )
      })
    })
  },
})

function isRecorded({ arn, region }: Bucket, trails: readonly Trail[]): Read<boolean> {
  const here = trails.filter(({ multiRegion, homeRegion }) => multiRegion || homeRegion === region)
  const keeps = (kind: keyof ObjectEvents) =>
    anyOf(
      here.map(({ logging, objectEvents }) =>
        both(
          logging,
          mapRead(objectEvents, (kept) => kept[kind].some((begin) => `${arn}/`.startsWith(begin))),
        ),
      ),
    )
  return both(keeps('reads'), keeps('writes'))
}
