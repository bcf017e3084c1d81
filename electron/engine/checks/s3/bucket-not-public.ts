import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Bucket, PublicAccessBlock } from '../../../../shared/domain/inputs/s3'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'
import { isOpen, publicThrough } from '../policies/open-bucket'

export default defineCheck({
  id: 's3.bucket-not-public',
  title: 'No bucket is readable or writable by the public',
  action: 'Close public buckets',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  consults: ['s3.account-public-access-block'],
  rationale:
    'A bucket opens to everyone through its policy or its ACL. Of the four public access blocks only IgnorePublicAcls and RestrictPublicBuckets take that back; the two others stop later changes and leave what is there.',
  risk: 'Strangers list and copy the objects, or put their own in their place.',
  remediation: {
    steps: [
      'Open the bucket, Permissions, and switch on Block all public access.',
      'Remove the statement or the grant that is public, so that the block is not the only thing between.',
      'Serve what is meant for everyone through CloudFront with origin access control.',
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
    'AWS Security Hub, S3.2 and S3.3',
    'Amazon S3 User Guide, "Blocking public access to your Amazon S3 storage", "The meaning of public"',
  ],
  evaluate: ({ 's3.buckets': buckets, 's3.account-public-access-block': [account] }) =>
    buckets.map((bucket) =>
      weigh(
        bucket,
        {
          publicPolicy: bucket.publicPolicy,
          publicGrants: bucket.publicGrants,
          publicAccessBlock: bucket.publicAccessBlock,
          accountPublicAccessBlock: known(account?.block ?? null),
        },
        () => ruleOn(bucket, account?.block ?? null),
      ),
    ),
})

function ruleOn(bucket: Bucket, account: PublicAccessBlock | null): Read<Ruling> {
  const through = publicThrough(bucket)
  return mapRead(isOpen(bucket, account), (open) => {
    if (open) return fail(`Open to the public through ${through}.`)
    return through === ''
      ? pass
      : passWithNote('Its policy or ACL is public; only a public access block keeps it closed.')
  })
}
