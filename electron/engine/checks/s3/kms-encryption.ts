import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { receivesLogs } from '../receives-logs'

export default defineCheck({
  id: 's3.kms-encryption',
  title: 'Sensitive buckets use KMS keys',
  action: 'Encrypt buckets with KMS keys',
  severity: 'low',
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
    "With a KMS key, reading an object needs the right to use the key as well, each use stands in the trail, and disabling the key closes everything at once. S3's own keys open for everyone who may read the bucket. A bucket that receives access logs is left out: S3 cannot write them under a KMS key.",
  risk: 'One policy that is too wide is enough to read everything, and no trail of key uses shows it.',
  remediation: {
    steps: [
      'Open the bucket, Properties, Default encryption, Edit, choose a KMS key, and switch on Bucket Key, which saves most of the calls to KMS.',
      'Copy older objects over themselves: the default reaches new ones only.',
      "Suppress the finding for data that is public anyway, and for buckets that load balancers write their logs to: those take S3's own keys only.",
    ],
    cli: 'aws s3api put-bucket-encryption --bucket NAME --server-side-encryption-configuration \'{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"KEY"},"BucketKeyEnabled":true}]}\'',
    terraform: `resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.this.arn
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, S3.17',
    'Amazon S3 User Guide, "Using server-side encryption with AWS KMS keys (SSE-KMS)"',
    'Amazon S3 User Guide, "Enabling Amazon S3 server access logging"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) => {
      const facts = { encryption: bucket.encryption, receivesLogs: receivesLogs(bucket, buckets) }
      return weigh(bucket, facts, ({ encryption, receivesLogs: receives }) => {
        if (!encryption.known) return encryption
        if (encryption.value?.startsWith('aws:kms') === true) return known(pass)
        return mapRead(receives, (forLogs) =>
          forLogs
            ? notApplicable('It receives access logs, which S3 writes under its own keys only.')
            : fail('New objects are not encrypted with a KMS key.'),
        )
      })
    }),
})
