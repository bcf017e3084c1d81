import { known, mapRead } from '../../../../shared/domain/evidence'
import { matchesGlob } from '../../iam/glob'
import { deniesEveryone, type Condition, type Statement } from '../../iam/statements'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'
import { statementsOf } from '../policies/policy-documents'
import { catches, isWithoutTls } from '../policies/without-tls'

export default defineCheck({
  id: 's3.bucket-tls-only',
  title: 'Bucket policies refuse plain HTTP requests',
  action: 'Refuse plain HTTP in bucket policies',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption', 'integrity.as-intended'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['s3', 'in-transit'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'S3 answers HTTP as well as HTTPS unless the bucket policy denies it, to everyone, for the bucket and for its objects.',
  risk: 'Someone on the way reads the objects, or alters them unnoticed.',
  remediation: {
    steps: [
      'Open the bucket, Permissions, Bucket policy, Edit.',
      'Add a statement that denies s3:* to everyone, on the bucket and on its objects, where aws:SecureTransport is false.',
    ],
    cli: `aws s3api put-bucket-policy --bucket NAME --policy '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::NAME","arn:aws:s3:::NAME/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}'   # replaces the policy: keep its other statements`,
    terraform: `data "aws_iam_policy_document" "tls_only" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.this.arn, "\${aws_s3_bucket.this.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.1.1',
    'AWS Security Hub, S3.5',
    'Amazon S3 User Guide, "Security best practices for Amazon S3"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) =>
      weigh(bucket, { policy: bucket.policy }, () => {
        if (bucket.policy.known && bucket.policy.value === null)
          return known(fail('It has no policy that could deny requests without TLS.'))
        const answer = { operation: 's3:GetBucketPolicy', region: bucket.region }
        return mapRead(statementsOf(bucket.policy, 'resource', answer), (statements) => {
          if (denies(statements, bucket.arn, isWithoutTls)) return pass
          return denies(statements, bucket.arn, isOldTls)
            ? passWithNote(
                'It denies old TLS versions only: a plain HTTP request may carry no version to compare.',
              )
            : fail(
                'Its policy does not deny everyone all S3 actions without TLS on the bucket and its objects.',
              )
        })
      }),
    ),
})

/**
 * A Deny of every S3 action to everyone, on the bucket and on all its objects, that no other condition than this one
 * narrows.
 */
function denies(
  statements: readonly Statement[],
  arn: string,
  on: (condition: Condition) => boolean,
): boolean {
  const resources = statements
    .filter(
      (statement) =>
        deniesEveryone(statement) &&
        (statement.actions ?? []).some(coversAllFrom('s3:')) &&
        statement.conditions.length <= 1 &&
        statement.conditions.every(on),
    )
    .flatMap((statement) => statement.resources ?? [])
  return resources.some((pattern) => matchesGlob(pattern, arn)) && resources.some(coversAllFrom(`${arn}/`))
}

/** A pattern covers every name that begins so, only where it ends with "anything" right there or before. */
const coversAllFrom =
  (start: string) =>
  (pattern: string): boolean =>
    pattern.endsWith('*') && matchesGlob(pattern, start)

const isOldTls = catches('s3:tlsversion', '1.1')
