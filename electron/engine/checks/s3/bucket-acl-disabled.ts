import type { Bucket } from '../../../../shared/domain/inputs/s3'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 's3.bucket-acl-disabled',
  title: 'Object ownership is enforced, so that ACLs have no effect',
  action: 'Switch off ACLs of buckets',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['no-defaults'],
    data: ['s3'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    "An ACL on one object among millions can open it to everyone, and whoever uploads it can set it. With ownership enforced only policies count, and every object is the account's own.",
  risk: 'Single objects are public or belong to another account, and no look at the policy shows it.',
  remediation: {
    steps: [
      'Put what the ACL of the bucket grants into its policy.',
      'Open the bucket, Permissions, Object Ownership, Edit, and choose ACLs disabled.',
    ],
    cli: 'aws s3api put-bucket-ownership-controls --bucket NAME --ownership-controls "Rules=[{ObjectOwnership=BucketOwnerEnforced}]"',
    terraform: `resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}`,
  },
  sources: [
    'AWS Security Hub, S3.12',
    'Amazon S3 User Guide, "Controlling ownership of objects and disabling ACLs for your bucket"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) =>
      judge(bucket, { ownership: bucket.ownership }, ({ ownership }) =>
        ownership === 'BucketOwnerEnforced'
          ? pass
          : fail(`ACLs are in effect (${ownership ?? 'nobody chose'}).${takesLogs(bucket, buckets)}`),
      ),
    ),
})

/** A word for a bucket whose ACL may be what lets the logs in. It only warns, so what is unread here changes nothing. */
const takesLogs = ({ name }: Bucket, buckets: readonly Bucket[]): string =>
  buckets.some(({ logsTo }) => logsTo.known && logsTo.value === name)
    ? ' It receives access logs: let its policy admit logging.s3.amazonaws.com before you switch ACLs off.'
    : ''
