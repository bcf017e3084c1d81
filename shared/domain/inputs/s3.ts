import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tags } from '../tags'
import type { PlaceFact } from './place'

/**
 * The four switches. Only the two that `ignore` and `restrict` make what is already public harmless; the two that
 * `block` refuse later changes and leave what is there.
 */
export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean
  readonly ignorePublicAcls: boolean
  readonly blockPublicPolicy: boolean
  readonly restrictPublicBuckets: boolean
}

/** The account-wide switches; `null` where nobody ever set them, which is the same as all four off. */
export interface AccountPublicAccessBlock extends PlaceFact {
  readonly block: PublicAccessBlock | null
}

/** A permission of the bucket's ACL that goes to everyone (`AllUsers`) or to anyone with some AWS account. */
export interface PublicGrant {
  readonly group: 'AllUsers' | 'AuthenticatedUsers'
  readonly permission: string
}

export interface Bucket extends Resource {
  /** The policy document as JSON text; `null` where the bucket has none. */
  readonly policy: Read<string | null>
  /** AWS's own judgement whether the policy is public; `false` where there is no policy. */
  readonly publicPolicy: Read<boolean>
  readonly publicGrants: Read<readonly PublicGrant[]>
  /** `null` where the bucket has no switches of its own, which is the same as all four off. */
  readonly publicAccessBlock: Read<PublicAccessBlock | null>
  /** `never` where versioning was never switched on. */
  readonly versioning: Read<'enabled' | 'suspended' | 'never'>
  /** How new objects are encrypted: `AES256`, `aws:kms`, `aws:kms:dsse`; `null` where no rule says. */
  readonly encryption: Read<string | null>
  /** The name of the bucket that gets this one's access logs; `null` where requests are not logged. */
  readonly logsTo: Read<string | null>
  /** `BucketOwnerEnforced`, `BucketOwnerPreferred`, `ObjectWriter`; `null` where nobody chose, which is `ObjectWriter`. */
  readonly ownership: Read<string | null>
  /** Whether MFA is needed to delete a version for good, or to switch versioning off. */
  readonly mfaDelete: Read<boolean>
  /** `null` where objects cannot be locked. */
  readonly objectLock: Read<ObjectLock | null>
  /** Names of the buckets that rules in force copy objects to, sorted. */
  readonly replicatesTo: Read<readonly string[]>
  readonly tagging: Read<Tags>
}

export interface ObjectLock {
  /** `COMPLIANCE` or `GOVERNANCE`: how new objects are locked; `null` where each upload has to ask for it. */
  readonly defaultMode: string | null
}

/** A door of its own to a bucket, with its own policy. Its switches are set when it is made, and never again. */
export interface AccessPoint extends Resource {
  readonly publicAccessBlock: Read<PublicAccessBlock>
}
