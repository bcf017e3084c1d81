import check from '../../../electron/engine/checks/s3/bucket-public-access-block'
import { known, unread } from '../../../shared/domain/evidence'
import type { PublicAccessBlock } from '../../../shared/domain/inputs/s3'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { accountPublicAccessBlock, bucket, publicAccessBlock } from '../../support/facts/s3'

const ledger = bucket()
const gap = denied('s3:GetPublicAccessBlock')
const all = publicAccessBlock()
const onlyAcls = publicAccessBlock({ blockPublicPolicy: false, restrictPublicBuckets: false })
const onlyPolicies = publicAccessBlock({ blockPublicAcls: false, ignorePublicAcls: false })
const own = (block: PublicAccessBlock | null) => bucket({ publicAccessBlock: known(block) })
const ofAccount = (block: PublicAccessBlock | null) => ({
  's3.account-public-access-block': [accountPublicAccessBlock({ block })],
})
const evidence = (publicAccessBlock: PublicAccessBlock | null, account: PublicAccessBlock | null) => ({
  publicAccessBlock,
  accountPublicAccessBlock: account,
})
const off = (names: string) => `Off for the bucket and for the account: ${names}.`

checkCases(check, {
  'all four on the bucket': {
    given: [ledger],
    consulting: ofAccount(null),
    says: [passes(ledger, evidence(all, null))],
  },
  'all four on the account': {
    given: [own(null)],
    consulting: ofAccount(all),
    says: [passes(ledger, evidence(null, all))],
  },
  'two here and two there': {
    given: [own(onlyAcls)],
    consulting: ofAccount(onlyPolicies),
    says: [passes(ledger, evidence(onlyAcls, onlyPolicies))],
  },
  'two on the bucket': {
    given: [own(onlyAcls)],
    consulting: ofAccount(null),
    says: [fails(ledger, evidence(onlyAcls, null), off('BlockPublicPolicy, RestrictPublicBuckets'))],
  },
  'none anywhere': {
    given: [own(null)],
    consulting: ofAccount(null),
    says: [
      fails(
        ledger,
        evidence(null, null),
        off('BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets'),
      ),
    ],
  },
  "the bucket's may not be read, and the account's settle it": {
    given: [bucket({ publicAccessBlock: unread(gap) })],
    consulting: ofAccount(all),
    says: [passes(ledger, { accountPublicAccessBlock: all })],
  },
  "the bucket's may not be read, and the account's do not": {
    given: [bucket({ publicAccessBlock: unread(gap) })],
    consulting: ofAccount(onlyAcls),
    says: [isUnknown(ledger, { accountPublicAccessBlock: onlyAcls }, gap)],
  },
  'no buckets': { given: [], says: [] },
})
