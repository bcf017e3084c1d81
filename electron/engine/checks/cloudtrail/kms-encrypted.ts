import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'

export default defineCheck({
  id: 'cloudtrail.kms-encrypted',
  title: 'Audit logs are encrypted with a customer KMS key',
  action: 'Encrypt audit logs with a KMS key',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest', 's3'],
  },
  resourceType: 'AWS::CloudTrail::Trail',
  scope: 'global',
  subject: 'cloudtrail.trails',
  rationale:
    'With a key of its own, reading the logs takes two permissions: one of the bucket and one of the key. S3 encrypts everything anyway, but whoever may read the bucket then reads it in the clear.',
  risk: 'One loose bucket policy shows a stranger who works here, with what, and from where.',
  remediation: {
    steps: [
      'Make a KMS key whose policy lets CloudTrail encrypt with it.',
      'Open CloudTrail, the trail, General details, Edit, and choose that key.',
    ],
    cli: 'aws cloudtrail update-trail --name NAME --kms-key-id KEY',
    terraform: `resource "aws_cloudtrail" "this" {
  # ...
  kms_key_id = aws_kms_key.trail.arn
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.5',
    'AWS Security Hub, CloudTrail.2',
    'AWS CloudTrail User Guide, "Encrypting CloudTrail log files with AWS KMS keys (SSE-KMS)"',
  ],
  evaluate: ({ 'cloudtrail.trails': trails }) =>
    oneOfEachTrail(trails).map((trail) =>
      judge(trail, { kmsKey: known(trail.kmsKey) }, ({ kmsKey }) =>
        kmsKey === null ? fail('Its log files are not encrypted with a key of the customer.') : pass,
      ),
    ),
})
