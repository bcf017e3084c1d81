import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 's3.bucket-default-encryption',
  title: 'Every bucket has default encryption',
  action: 'Set default encryption of buckets',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'S3 encrypts each new object by the default of its bucket. Since January 2023 every bucket has one, so a bucket without is odd and worth a look. Objects from before keep what they had.',
  risk: 'Objects lie on the disk as they were sent, and nobody can show an auditor that they do not.',
  remediation: {
    steps: [
      'Open the bucket, Properties, Default encryption, Edit, and choose S3 managed keys or a KMS key.',
      'Copy objects from before over themselves: the default reaches new ones only.',
    ],
    cli: `aws s3api put-bucket-encryption --bucket NAME --server-side-encryption-configuration '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'`,
    terraform: `resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}`,
  },
  sources: [
    'Amazon S3 User Guide, "Setting default server-side encryption behavior for Amazon S3 buckets"',
    'Amazon S3 API Reference, "GetBucketEncryption"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) =>
      judge(bucket, { encryption: bucket.encryption }, ({ encryption }) =>
        encryption === null ? fail('No rule says how new objects are encrypted.') : pass,
      ),
    ),
})
