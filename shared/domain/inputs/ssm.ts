import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'

/** A machine that has reported to Systems Manager: an EC2 instance, or one of another place. */
export interface ManagedNode extends Resource {
  /** `i-...` or `mi-...`. */
  readonly id: string
  /** Its agent answers. */
  readonly online: boolean
  /** What Patch Manager found last; `null` where it never looked. */
  readonly patches: Read<PatchState | null>
}

export interface PatchState {
  /** Patches that the baseline approves and that are not installed. */
  readonly missing: number
  readonly failed: number
  /** Installed, and without effect before the next restart. */
  readonly pendingReboot: number
  /** ISO 8601, UTC. */
  readonly scannedAt: string
}

/** A document that the account owns; those of Amazon and of others are not listed. */
export interface OwnDocument extends Resource, Tagged {
  /** Ids of the accounts that may run it, sorted; `all` stands for everyone. */
  readonly sharedWith: Read<readonly string[]>
}

/** The document in which Session Manager keeps a Region's preferences, there or not. */
export interface SessionPreferences extends Resource {
  /** `null` where nobody ever saved any. */
  readonly logging: Read<SessionLogging | null>
}

/** Where what is typed and shown in sessions goes. What else the document holds, such as a shell profile, is not kept. */
export interface SessionLogging {
  /** The name of the bucket; `null` where no log goes to S3. */
  readonly bucket: string | null
  /** Nothing is written unless the bucket is encrypted. */
  readonly bucketEncrypted: boolean
  /** The name of the log group; `null` where no log goes to CloudWatch. */
  readonly logGroup: string | null
  /** Nothing is written unless the log group is encrypted. */
  readonly logGroupEncrypted: boolean
  /** The KMS key that encrypts sessions on top of TLS, as the document names it; `null` for TLS alone. */
  readonly key: string | null
}
