import check from '../../../electron/engine/checks/s3/object-lock'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const one = bucket()
const tagging = known({ backup: 'true' })
const gap = denied('s3:GetBucketTagging')
const lockGap = denied('s3:GetObjectLockConfiguration')
const governance = { defaultMode: 'GOVERNANCE' }

checkCases(check, {
  'a default retention': {
    given: [bucket({ tagging, objectLock: known(governance) })],
    says: [passes(one, { forRecordsOrBackups: true, objectLock: governance })],
  },
  'no default': {
    given: [bucket({ tagging, objectLock: known({ defaultMode: null }) })],
    says: [
      fails(
        one,
        { forRecordsOrBackups: true, objectLock: { defaultMode: null } },
        'Objects are locked only where an upload asks for it.',
      ),
    ],
  },
  'no lock': {
    given: [bucket({ tagging: known({ Purpose: 'Records' }) })],
    says: [fails(one, { forRecordsOrBackups: true, objectLock: null }, 'Its objects cannot be locked.')],
  },
  'another bucket': {
    given: [bucket({ tagging: known({ backup: 'no' }) })],
    says: [
      doesNotApply(
        one,
        { forRecordsOrBackups: false, objectLock: null },
        'No tag says that it holds records or backups.',
      ),
    ],
  },
  'tags that may not be read': {
    given: [bucket({ tagging: unread(gap) })],
    says: [isUnknown(one, { objectLock: null }, gap)],
  },
  'a lock that may not be read': {
    given: [bucket({ tagging, objectLock: unread(lockGap) })],
    says: [isUnknown(one, { forRecordsOrBackups: true }, lockGap)],
  },
  'no buckets': { given: [], says: [] },
})
