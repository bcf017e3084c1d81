import check from '../../../electron/engine/checks/s3/bucket-acl-disabled'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const ledger = bucket()
const gap = denied('s3:GetBucketOwnershipControls')
const logs = bucket({ arn: 'arn:aws:s3:::logs', name: 'logs', ownership: known('ObjectWriter') })

// Never not-applicable: every bucket has an owner of its objects.
checkCases(check, {
  enforced: { given: [ledger], says: [passes(ledger, { ownership: 'BucketOwnerEnforced' })] },
  preferred: {
    given: [bucket({ ownership: known('BucketOwnerPreferred') })],
    says: [
      fails(ledger, { ownership: 'BucketOwnerPreferred' }, 'ACLs are in effect (BucketOwnerPreferred).'),
    ],
  },
  'a bucket from before there was a choice': {
    given: [bucket({ ownership: known(null) })],
    says: [fails(ledger, { ownership: null }, 'ACLs are in effect (nobody chose).')],
  },
  'a bucket that receives access logs': {
    given: [ledger, logs],
    says: [
      passes(ledger, { ownership: 'BucketOwnerEnforced' }),
      fails(
        logs,
        { ownership: 'ObjectWriter' },
        'ACLs are in effect (ObjectWriter). It receives access logs: let its policy admit logging.s3.amazonaws.com before you switch ACLs off.',
      ),
    ],
  },
  'may not be read': { given: [bucket({ ownership: unread(gap) })], says: [isUnknown(ledger, {}, gap)] },
  'no buckets': { given: [], says: [] },
})
