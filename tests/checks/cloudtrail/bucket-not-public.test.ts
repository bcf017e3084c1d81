import check from '../../../electron/engine/checks/cloudtrail/bucket-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import type { Bucket, PublicAccessBlock } from '../../../shared/domain/inputs/s3'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { trail } from '../../support/facts/cloudtrail'
import { accountPublicAccessBlock, bucket, publicAccessBlock } from '../../support/facts/s3'

const audit = trail()
const gap = denied('s3:GetBucketPolicyStatus')
const logs = (over: Partial<Bucket> = {}, block: PublicAccessBlock | null = null) => ({
  's3.buckets': [bucket(), bucket({ name: 'logs', publicAccessBlock: known(null), ...over })],
  's3.account-public-access-block': [accountPublicAccessBlock({ block })],
})
const notFromHere = 'Its bucket belongs to another account and is not visible from here.'

checkCases(check, {
  private: { given: [audit], consulting: logs(), says: [passes(audit, { bucket: 'logs', open: false })] },
  'public by policy': {
    given: [audit],
    consulting: logs({ publicPolicy: known(true) }),
    says: [
      fails(audit, { bucket: 'logs', open: true }, 'Its bucket is open to the public through its policy.'),
    ],
  },
  'public by policy, and blocked for the account': {
    given: [audit],
    consulting: logs({ publicPolicy: known(true) }, publicAccessBlock()),
    says: [passes(audit, { bucket: 'logs', open: false })],
  },
  'nobody may see whether it is': {
    given: [audit],
    consulting: logs({ publicPolicy: unread(gap) }),
    says: [isUnknown(audit, { bucket: 'logs' }, gap)],
  },
  'a bucket of another account': {
    given: [trail({ bucket: 'elsewhere' })],
    consulting: logs(),
    says: [doesNotApply(audit, { bucket: 'elsewhere' }, notFromHere)],
  },
  'no bucket named': {
    given: [trail({ bucket: null })],
    consulting: logs(),
    says: [doesNotApply(audit, { bucket: null }, notFromHere)],
  },
  'no trails': { given: [], consulting: logs(), says: [] },
})
