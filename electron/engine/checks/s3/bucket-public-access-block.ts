import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Bucket, PublicAccessBlock } from '../../../../shared/domain/inputs/s3'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'
import { openSwitches } from '../public-access-switches'

export default defineCheck({
  id: 's3.bucket-public-access-block',
  title: 'Each bucket has all four public access blocks on',
  action: 'Switch on the public access block of buckets',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['no-defaults'],
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  consults: ['s3.account-public-access-block'],
  rationale:
    "What holds for a bucket is the bucket's own switches and the account's together: a switch that is on in either place is on. All four refuse a public policy or ACL and make one that is there harmless.",
  risk: 'The next change of a policy or an ACL opens the bucket, and nothing stands in the way.',
  remediation: {
    steps: [
      'Open the bucket, Permissions, Block public access, Edit, and switch on all four.',
      'Better still, switch them on for the account.',
    ],
    cli: 'aws s3api put-public-access-block --bucket NAME --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    terraform: `resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.1.4',
    'AWS Security Hub, S3.8',
    'Amazon S3 User Guide, "Configuring block public access settings for your S3 buckets"',
  ],
  evaluate: ({ 's3.buckets': buckets, 's3.account-public-access-block': [account] }) =>
    buckets.map((bucket) =>
      weigh(
        bucket,
        {
          publicAccessBlock: bucket.publicAccessBlock,
          accountPublicAccessBlock: known(account?.block ?? null),
        },
        () => ruleOn(bucket, account?.block ?? null),
      ),
    ),
})

function ruleOn({ publicAccessBlock }: Bucket, account: PublicAccessBlock | null): Read<Ruling> {
  if (openSwitches(account).length === 0) return known(pass)
  return mapRead(publicAccessBlock, (own) => {
    const off = openSwitches(account, own)
    return off.length === 0 ? pass : fail(`Off for the bucket and for the account: ${off.join(', ')}.`)
  })
}
