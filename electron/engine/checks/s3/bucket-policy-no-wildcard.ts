import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { admitsEveryone } from '../policies/public-policy'

export default defineCheck({
  id: 's3.bucket-policy-no-wildcard',
  title: 'Bucket policies name their principals or bind conditions',
  action: 'Name principals in bucket policies',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    data: ['s3'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'A statement that allows everyone is bound only by its conditions. Without one on the account, the organization, the VPC or the source, a public access block is all that stands before the objects. S3 counts fixed values only: a pattern such as vpc-* binds nobody.',
  risk: 'The block is switched off one day for another reason, and the objects are public.',
  remediation: {
    steps: [
      'Open the bucket, Permissions, Bucket policy, Edit.',
      'Replace the wildcard by the ARNs of accounts or roles, or add a condition on aws:PrincipalOrgID.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'Amazon S3 User Guide, "Blocking public access to your Amazon S3 storage", "The meaning of public"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) =>
      weigh(bucket, { policy: bucket.policy }, () => {
        if (bucket.policy.known && bucket.policy.value === null)
          return known(notApplicable('The bucket has no policy.'))
        const answer = { operation: 's3:GetBucketPolicy', region: bucket.region }
        return mapRead(admitsEveryone(bucket.policy, answer), (open) =>
          open ? fail('Its policy allows everyone something without binding whom.') : pass,
        )
      }),
    ),
})
