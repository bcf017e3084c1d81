import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { isTaggedAs } from '../tagged-as'
import { either } from '../unread-logic'

export default defineCheck({
  id: 's3.mfa-delete',
  title: 'Deleting versions of critical buckets needs MFA',
  action: 'Demand MFA to delete versions of critical buckets',
  severity: 'low',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['mfa'],
    data: ['s3'],
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale:
    'With MFA delete nobody removes a version for good, or switches versioning off, with a stolen key alone. Judged are buckets that people tagged as critical, such as Criticality=critical. An object lock in compliance mode is stronger still.',
  risk: 'An intruder with one key deletes the objects and all their versions, and nothing brings them back.',
  remediation: {
    steps: [
      'Switch on versioning first.',
      'Sign in as root, which alone may do it, create a key for the moment, and enable MFA delete with the serial number and code of its device.',
      'Delete the key again.',
      'Or lock new objects in compliance mode, which needs no root.',
    ],
    cli: 'aws s3api put-bucket-versioning --bucket NAME --versioning-configuration Status=Enabled,MFADelete=Enabled --mfa "SERIAL CODE"   # as root',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.1.2',
    'AWS Security Hub, S3.20',
    'Amazon S3 User Guide, "Configuring MFA delete"',
  ],
  evaluate: ({ 's3.buckets': buckets }) =>
    buckets.map((bucket) => {
      const critical = mapRead(bucket.tagging, (tags) => isTaggedAs(tags, ['critical']))
      const lock = mapRead(bucket.objectLock, (found) => found?.defaultMode === 'COMPLIANCE')
      return weigh(bucket, { critical, mfaDelete: bucket.mfaDelete, lockedForGood: lock }, (facts) => {
        if (!facts.critical.known) return facts.critical
        if (!facts.critical.value) return known(notApplicable('No tag says that it is critical.'))
        return mapRead(either(facts.mfaDelete, facts.lockedForGood), (safe) =>
          safe ? pass : fail('A key alone is enough to delete its objects for good.'),
        )
      })
    }),
})
