// Long: one table of cases.
import check from '../../../electron/engine/checks/s3/bucket-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import type { Bucket, PublicAccessBlock } from '../../../shared/domain/inputs/s3'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { accountPublicAccessBlock, bucket, publicAccessBlock } from '../../support/facts/s3'

const ledger = bucket()
const everyoneReads = [{ group: 'AllUsers', permission: 'READ' }] as const
const onlyLater = publicAccessBlock({ ignorePublicAcls: false, restrictPublicBuckets: false })
const blocked = (block: PublicAccessBlock | null) => ({
  's3.account-public-access-block': [accountPublicAccessBlock({ block })],
})
const unblocked = (over: Partial<Bucket> = {}) => bucket({ publicAccessBlock: known(null), ...over })
const evidence = (over: object) => ({
  publicPolicy: false,
  publicGrants: [],
  publicAccessBlock: null,
  accountPublicAccessBlock: null,
  ...over,
})
const note = 'Its policy or ACL is public; only a public access block keeps it closed.'
const gap = denied('s3:GetBucketAcl')

checkCases(check, {
  'nothing public and nothing blocked': {
    given: [unblocked()],
    consulting: blocked(null),
    says: [passes(ledger, evidence({}))],
  },
  'public by policy': {
    given: [unblocked({ publicPolicy: known(true) })],
    consulting: blocked(null),
    says: [fails(ledger, evidence({ publicPolicy: true }), 'Open to the public through its policy.')],
  },
  'public by ACL': {
    given: [unblocked({ publicGrants: known(everyoneReads) })],
    consulting: blocked(null),
    says: [
      fails(
        ledger,
        evidence({ publicGrants: everyoneReads }),
        'Open to the public through its ACL (AllUsers READ).',
      ),
    ],
  },
  'public by both': {
    given: [
      unblocked({
        publicPolicy: known(true),
        publicGrants: known([{ group: 'AuthenticatedUsers', permission: 'WRITE' }]),
      }),
    ],
    consulting: blocked(null),
    says: [
      fails(
        ledger,
        evidence({
          publicPolicy: true,
          publicGrants: [{ group: 'AuthenticatedUsers', permission: 'WRITE' }],
        }),
        'Open to the public through its policy and its ACL (AuthenticatedUsers WRITE).',
      ),
    ],
  },
  'the two switches that stop later changes neutralise nothing': {
    given: [
      bucket({
        publicPolicy: known(true),
        publicGrants: known(everyoneReads),
        publicAccessBlock: known(onlyLater),
      }),
    ],
    consulting: blocked(onlyLater),
    says: [
      fails(
        ledger,
        evidence({
          publicPolicy: true,
          publicGrants: everyoneReads,
          publicAccessBlock: onlyLater,
          accountPublicAccessBlock: onlyLater,
        }),
        'Open to the public through its policy and its ACL (AllUsers READ).',
      ),
    ],
  },
  "the bucket's block closes a public policy": {
    given: [bucket({ publicPolicy: known(true) })],
    consulting: blocked(null),
    says: [passes(ledger, evidence({ publicPolicy: true, publicAccessBlock: publicAccessBlock() }), note)],
  },
  "the account's block closes a public ACL": {
    given: [unblocked({ publicGrants: known(everyoneReads) })],
    consulting: blocked(publicAccessBlock()),
    says: [
      passes(
        ledger,
        evidence({ publicGrants: everyoneReads, accountPublicAccessBlock: publicAccessBlock() }),
        note,
      ),
    ],
  },
  'a block of ACLs does not close a public policy': {
    given: [unblocked({ publicPolicy: known(true) })],
    consulting: blocked(publicAccessBlock({ restrictPublicBuckets: false })),
    says: [
      fails(
        ledger,
        evidence({
          publicPolicy: true,
          accountPublicAccessBlock: publicAccessBlock({ restrictPublicBuckets: false }),
        }),
        'Open to the public through its policy.',
      ),
    ],
  },
  'a block of policies does not close a public ACL': {
    given: [unblocked({ publicGrants: known(everyoneReads) })],
    consulting: blocked(publicAccessBlock({ ignorePublicAcls: false })),
    says: [
      fails(
        ledger,
        evidence({
          publicGrants: everyoneReads,
          accountPublicAccessBlock: publicAccessBlock({ ignorePublicAcls: false }),
        }),
        'Open to the public through its ACL (AllUsers READ).',
      ),
    ],
  },
  "an unread ACL cannot matter under the account's block": {
    given: [unblocked({ publicGrants: unread(gap) })],
    consulting: blocked(publicAccessBlock()),
    says: [
      passes(ledger, {
        publicPolicy: false,
        publicAccessBlock: null,
        accountPublicAccessBlock: publicAccessBlock(),
      }),
    ],
  },
  'an unread ACL may be public': {
    given: [unblocked({ publicGrants: unread(gap) })],
    consulting: blocked(null),
    says: [
      isUnknown(
        ledger,
        { publicPolicy: false, publicAccessBlock: null, accountPublicAccessBlock: null },
        gap,
      ),
    ],
  },
  'a public policy settles it whatever the ACL says': {
    given: [unblocked({ publicPolicy: known(true), publicGrants: unread(gap) })],
    consulting: blocked(null),
    says: [
      fails(
        ledger,
        { publicPolicy: true, publicAccessBlock: null, accountPublicAccessBlock: null },
        'Open to the public through its policy.',
      ),
    ],
  },
  'a public policy under a block that may not be read': {
    given: [bucket({ publicPolicy: known(true), publicAccessBlock: unread(gap) })],
    consulting: blocked(null),
    says: [isUnknown(ledger, { publicPolicy: true, publicGrants: [], accountPublicAccessBlock: null }, gap)],
  },
  'no buckets': { given: [], says: [] },
})
