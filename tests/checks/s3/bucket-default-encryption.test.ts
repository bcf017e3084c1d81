import check from '../../../electron/engine/checks/s3/bucket-default-encryption'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const ledger = bucket()
const gap = denied('s3:GetBucketEncryption')

// Never not-applicable: every bucket has objects to encrypt.
checkCases(check, {
  'a KMS key': { given: [ledger], says: [passes(ledger, { encryption: 'aws:kms' })] },
  "S3's own keys": {
    given: [bucket({ encryption: known('AES256') })],
    says: [passes(ledger, { encryption: 'AES256' })],
  },
  none: {
    given: [bucket({ encryption: known(null) })],
    says: [fails(ledger, { encryption: null }, 'No rule says how new objects are encrypted.')],
  },
  'may not be read': { given: [bucket({ encryption: unread(gap) })], says: [isUnknown(ledger, {}, gap)] },
  'no buckets': { given: [], says: [] },
})
