import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'
import { isOpen, publicThrough } from '../policies/open-bucket'

export default defineCheck({
  id: 'cloudtrail.bucket-not-public',
  title: 'The bucket that holds audit logs is not public',
  action: 'Close the bucket of the audit logs',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 4,
    data: ['s3'],
  },
  resourceType: 'AWS::CloudTrail::Trail',
  scope: 'global',
  subject: 'cloudtrail.trails',
  consults: ['s3.buckets', 's3.account-public-access-block'],
  rationale:
    'The logs tell who works in the account, with which roles, resources and addresses. A bucket of another account cannot be judged from here: scan that account.',
  risk: 'An intruder reads how the account is run before touching it, or removes the traces afterwards.',
  remediation: {
    steps: [
      'Open the bucket, Permissions, and switch on Block all public access.',
      'Let its policy allow CloudTrail only, with a condition on aws:SourceArn.',
    ],
    cli: 'aws s3api put-public-access-block --bucket NAME --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
  },
  sources: [
    'AWS Security Hub, CloudTrail.6',
    'AWS CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail"',
  ],
  evaluate({
    'cloudtrail.trails': trails,
    's3.buckets': buckets,
    's3.account-public-access-block': [account],
  }) {
    const byName = new Map(buckets.map((bucket) => [bucket.name, bucket]))
    return oneOfEachTrail(trails).map((trail) => {
      const bucket = byName.get(trail.bucket ?? '')
      const open = bucket && isOpen(bucket, account?.block ?? null)
      return weigh(trail, { bucket: known(trail.bucket), ...(open && { open }) }, () => {
        if (bucket === undefined || open === undefined)
          return known(notApplicable('Its bucket belongs to another account and is not visible from here.'))
        return mapRead(open, (isPublic) =>
          isPublic ? fail(`Its bucket is open to the public through ${publicThrough(bucket)}.`) : pass,
        )
      })
    })
  },
})
