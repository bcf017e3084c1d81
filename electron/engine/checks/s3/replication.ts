import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'
import { isTaggedAs } from '../tagged-as'

export default defineCheck({
  id: 's3.replication',
  title: 'Critical buckets replicate to another Region',
  action: 'Copy critical buckets to another Region',
  severity: 'low',
  belongs: {
    subGoals: ['availability.redundancy'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'A bucket stands in one Region. Replication writes each new object to a second one, which is what is left when the first cannot be reached. Judged are buckets that people tagged as critical, such as Criticality=critical.',
  risk: 'An outage of the Region, or of the account, takes the only copy with it.',
  remediation: {
    steps: [
      'Switch on versioning in both buckets.',
      'Open the bucket, Management, Replication rules, Create, and choose a bucket in another Region, better of another account.',
      'Copy what is there already with a batch replication.',
    ],
    cli: 'aws s3api put-bucket-replication --bucket NAME --replication-configuration file://replication.json',
    terraform: `resource "aws_s3_bucket_replication_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  role   = aws_iam_role.replication.arn
  rule {
    id     = "everything"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.elsewhere.arn
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, S3.7',
    'Amazon S3 User Guide, "Replicating objects within and across Regions"',
  ],
  evaluate: ({ 's3.buckets': buckets }) => {
    const places = new Map(buckets.map(({ name, region }) => [name, region]))
    return buckets.map((bucket) => {
      const critical = mapRead(bucket.tagging, (tags) => isTaggedAs(tags, ['critical']))
      return weigh(bucket, { critical, replicatesTo: bucket.replicatesTo }, (facts) => {
        if (!facts.critical.known) return facts.critical
        if (!facts.critical.value) return known(notApplicable('No tag says that it is critical.'))
        return mapRead(facts.replicatesTo, (targets) => ruleOn(bucket.region, targets, places))
      })
    })
  },
})

function ruleOn(home: string, targets: readonly string[], places: ReadonlyMap<string, string>): Ruling {
  if (targets.length === 0) return fail('No rule in force copies its objects.')
  // `global` stands for a bucket of our own whose Region may not be known.
  const far = (name: string) => ![home, 'global', undefined].includes(places.get(name))
  if (targets.some(far)) return pass
  const elsewhere = targets.filter((name) => !places.has(name) || places.get(name) === 'global')
  return elsewhere.length === 0
    ? fail(`Its copies stay in ${home}: ${targets.join(', ')}.`)
    : passWithNote(
        `It is copied to ${elsewhere.join(', ')}; in which Region that is cannot be seen from here.`,
      )
}
