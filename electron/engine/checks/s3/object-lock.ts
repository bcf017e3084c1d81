import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { isTaggedAs } from '../tagged-as'

export default defineCheck({
  id: 's3.object-lock',
  title: 'Buckets for records or backups use Object Lock',
  action: 'Lock objects in buckets for records and backups',
  severity: 'low',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'An object lock keeps each version for a set time from everyone who might delete or overwrite it, in compliance mode even from root. Judged are buckets that people tagged for records or backups, such as Purpose=backup.',
  risk: 'Ransomware, or an intruder who covers tracks, deletes the backups and records first.',
  remediation: {
    steps: [
      'Open the bucket, Properties, Object Lock, Edit, and enable it; versioning has to be on.',
      'Set a default retention: governance mode to begin with, compliance mode where a law asks for it.',
      'Copy older objects over themselves: the default reaches new ones only.',
    ],
    cli: 'aws s3api put-object-lock-configuration --bucket NAME --object-lock-configuration \'{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":30}}}\'',
    terraform: `resource "aws_s3_bucket_object_lock_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 30
    }
  }
}`,
  },
  sources: ['AWS Security Hub, S3.15', 'Amazon S3 User Guide, "Locking objects with Object Lock"'],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) => {
      const keeps = mapRead(bucket.tagging, (tags) => isTaggedAs(tags, words))
      return weigh(bucket, { forRecordsOrBackups: keeps, objectLock: bucket.objectLock }, (facts) => {
        if (!facts.forRecordsOrBackups.known) return facts.forRecordsOrBackups
        if (!facts.forRecordsOrBackups.value)
          return known(notApplicable('No tag says that it holds records or backups.'))
        return mapRead(facts.objectLock, (lock) => {
          if (lock === null) return fail('Its objects cannot be locked.')
          return lock.defaultMode === null
            ? fail('Objects are locked only where an upload asks for it.')
            : pass
        })
      })
    }),
})

const words = ['record', 'records', 'backup', 'backups']
