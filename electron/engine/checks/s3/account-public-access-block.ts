import { known } from '../../../../shared/domain/evidence'
import type { PublicAccessBlock } from '../../../../shared/domain/inputs/s3'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 's3.account-public-access-block',
  title: 'All four account-wide S3 public access blocks are on',
  action: 'Switch on the account-wide S3 public access block',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['no-defaults'],
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 's3.account-public-access-block',
  rationale:
    'The account-wide block holds for every bucket, also for those made later and by others. It makes a slip in one bucket policy or ACL harmless.',
  risk: 'One wrong statement in one bucket policy puts its objects on the internet.',
  remediation: {
    steps: [
      'Move what is meant to be public behind CloudFront with origin access control.',
      'Open S3, Block Public Access settings for this account, Edit, and switch on all four.',
    ],
    cli: 'aws s3control put-public-access-block --account-id ID --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    terraform: `resource "aws_s3_account_public_access_block" "this" {
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.1.4',
    'AWS Security Hub, S3.1',
    'Amazon S3 User Guide, "Blocking public access to your Amazon S3 storage"',
  ],
  evaluate: ({ 's3.account-public-access-block': answers }, { account }) =>
    answers.map(({ region, block }) =>
      judge({ ...account, region }, { block: known(block) }, (facts) => {
        if (facts.block === null) return fail('The account has never set the block.')
        const off = switches.filter(([key]) => facts.block?.[key] === false).map(([, name]) => name)
        return off.length === 0 ? pass : fail(`Off: ${off.join(', ')}.`)
      }),
    ),
})

const switches: readonly (readonly [keyof PublicAccessBlock, string])[] = [
  ['blockPublicAcls', 'BlockPublicAcls'],
  ['ignorePublicAcls', 'IgnorePublicAcls'],
  ['blockPublicPolicy', 'BlockPublicPolicy'],
  ['restrictPublicBuckets', 'RestrictPublicBuckets'],
]
