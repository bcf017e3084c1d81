import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'
import { openSwitches } from '../public-access-switches'

export default defineCheck({
  id: 's3.access-point-block',
  title: 'Access points block public access',
  action: 'Remake access points that do not block public access',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3'],
  },
  resourceType: 'AWS::S3::AccessPoint',
  scope: 'regional',
  subject: 's3.access-points',
  rationale:
    'An access point is a door to a bucket with a policy of its own. Its four switches against public access are set when it is made and cannot be changed after; all are on unless somebody says otherwise.',
  risk: 'A policy on the access point opens the bucket to everyone, though the bucket itself looks shut.',
  remediation: {
    steps: [
      'Make a new access point for the bucket, and leave Block all public access on.',
      'Let the programs use its name or alias, then delete the old one.',
      'Switch the four blocks on for the account: they hold for access points too.',
    ],
    cli: 'aws s3control create-access-point --account-id ACCOUNT --name NAME --bucket BUCKET --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    terraform: `resource "aws_s3_access_point" "this" {
  bucket = aws_s3_bucket.this.id
  name   = "reports"
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
}`,
  },
  sources: [
    'AWS Security Hub, S3.19',
    'Amazon S3 User Guide, "Managing public access to access points for general purpose buckets"',
  ],
  evaluate: ({ 's3.access-points': points }) =>
    points.map((point) =>
      judge(point, { publicAccessBlock: point.publicAccessBlock }, ({ publicAccessBlock }) => {
        const off = openSwitches(publicAccessBlock)
        return off.length === 0 ? pass : fail(`Off since it was made: ${off.join(', ')}.`)
      }),
    ),
})
