import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 's3.bucket-versioning',
  title: 'Buckets keep earlier object versions',
  action: 'Switch on versioning of buckets',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'With versioning an overwritten or deleted object can be brought back; without it the last write is the only copy.',
  risk: 'A slip, a bug or an intruder overwrites objects and nothing brings them back.',
  remediation: {
    steps: [
      'Open the bucket, Properties, Bucket Versioning, Edit, and enable it.',
      'Add a lifecycle rule that ends old versions, so that they do not cost for ever.',
    ],
    cli: 'aws s3api put-bucket-versioning --bucket NAME --versioning-configuration Status=Enabled',
    terraform: `resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id
  versioning_configuration {
    status = "Enabled"
  }
}`,
  },
  sources: [
    'AWS Security Hub, S3.14',
    'Amazon S3 User Guide, "Retaining multiple versions of objects with S3 Versioning"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) =>
      judge(bucket, { versioning: bucket.versioning }, ({ versioning }) => {
        if (versioning === 'enabled') return pass
        return fail(
          versioning === 'suspended' ? 'Versioning is suspended.' : 'Versioning was never switched on.',
        )
      }),
    ),
})
