import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Bucket, PublicAccessBlock } from '../../../../shared/domain/inputs/s3'
import { both, either } from '../unread-logic'

/** Whether everyone gets in: through the policy or the ACL, unless a block of the bucket or of the account takes it back. */
export function isOpen(
  { publicPolicy, publicGrants, publicAccessBlock }: Bucket,
  account: PublicAccessBlock | null,
): Read<boolean> {
  const blocked = (by: 'ignorePublicAcls' | 'restrictPublicBuckets') =>
    either(
      known(account?.[by] ?? false),
      mapRead(publicAccessBlock, (block) => block?.[by] ?? false),
    )
  const not = (read: Read<boolean>) => mapRead(read, (value) => !value)
  return either(
    both(
      mapRead(publicGrants, (grants) => grants.length > 0),
      not(blocked('ignorePublicAcls')),
    ),
    both(publicPolicy, not(blocked('restrictPublicBuckets'))),
  )
}

/** `its policy and its ACL (AllUsers READ)`: what of a bucket is known to be public, blocked or not; empty for nothing. */
export function publicThrough({ publicPolicy, publicGrants }: Bucket): string {
  const grants = publicGrants.known ? publicGrants.value : []
  const ways = [
    ...(publicPolicy.known && publicPolicy.value ? ['its policy'] : []),
    ...(grants.length > 0
      ? [`its ACL (${grants.map(({ group, permission }) => `${group} ${permission}`).join(', ')})`]
      : []),
  ]
  return ways.join(' and ')
}
