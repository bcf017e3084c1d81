import check from '../../../electron/engine/checks/s3/mfa-delete'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const one = bucket()
const tagging = known({ Criticality: 'Critical' })
const gap = denied('s3:GetBucketTagging')
const lockGap = denied('s3:GetObjectLockConfiguration')
const facts = { critical: true, mfaDelete: false, lockedForGood: false }
const reason = 'A key alone is enough to delete its objects for good.'

checkCases(check, {
  'MFA is needed': {
    given: [bucket({ tagging, mfaDelete: known(true), objectLock: unread(lockGap) })],
    says: [passes(one, { critical: true, mfaDelete: true })],
  },
  'objects are locked for good': {
    given: [bucket({ tagging, objectLock: known({ defaultMode: 'COMPLIANCE' }) })],
    says: [passes(one, { ...facts, lockedForGood: true })],
  },
  'objects are locked for some': {
    given: [bucket({ tagging, objectLock: known({ defaultMode: 'GOVERNANCE' }) })],
    says: [fails(one, facts, reason)],
  },
  'a key alone': { given: [bucket({ tagging })], says: [fails(one, facts, reason)] },
  'a bucket that nobody called critical': {
    given: [bucket({ tagging: known({ Criticality: 'low' }) })],
    says: [doesNotApply(one, { ...facts, critical: false }, 'No tag says that it is critical.')],
  },
  'tags that may not be read': {
    given: [bucket({ tagging: unread(gap) })],
    says: [isUnknown(one, { mfaDelete: false, lockedForGood: false }, gap)],
  },
  'a lock that may not be read': {
    given: [bucket({ tagging, objectLock: unread(lockGap) })],
    says: [isUnknown(one, { critical: true, mfaDelete: false }, lockGap)],
  },
  'no buckets': { given: [], says: [] },
})
