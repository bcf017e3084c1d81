import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A customer's key, or one whose manager may not be read. Keys that AWS manages are left out. */
export interface Key extends Resource {
  readonly description: Read<KeyDescription>
  /** `null` where AWS offers no automatic rotation for such a key, so that there is nothing to ask. */
  readonly rotates: Read<boolean | null>
  /** The key policy as JSON text. */
  readonly policy: Read<string>
}

export interface KeyDescription {
  /** `Enabled`, `Disabled`, `PendingDeletion`…, in KMS's words. */
  readonly state: string
  /** `SYMMETRIC_DEFAULT`, `RSA_2048`, `HMAC_256`… */
  readonly spec: string
  /** Where its material comes from: `AWS_KMS`, `EXTERNAL`, `AWS_CLOUDHSM`, `EXTERNAL_KEY_STORE`. */
  readonly origin: string
  /** A multi-Region replica takes rotation from its primary. */
  readonly replica: boolean
  /** ISO 8601; `null` unless it is waiting to be deleted. */
  readonly deletionDate: string | null
}
