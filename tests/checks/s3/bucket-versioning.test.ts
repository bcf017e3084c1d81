import check from '../../../electron/engine/checks/s3/bucket-versioning'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const ledger = bucket()
const gap = denied('s3:GetBucketVersioning')

checkCases(check, {
  enabled: { given: [ledger], says: [passes(ledger, { versioning: 'enabled' })] },
  suspended: {
    given: [bucket({ versioning: known('suspended') })],
    says: [fails(ledger, { versioning: 'suspended' }, 'Versioning is suspended.')],
  },
  'never switched on': {
    given: [bucket({ versioning: known('never') })],
    says: [fails(ledger, { versioning: 'never' }, 'Versioning was never switched on.')],
  },
  'may not be read': {
    given: [bucket({ versioning: unread(gap) })],
    says: [isUnknown(ledger, {}, gap)],
  },
  'no buckets': { given: [], says: [] },
})
