import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { PlaceFact } from './place'

/** What `GetAccountSummary` says of the root user. A figure that AWS leaves out is unread, never zero. */
export interface AccountSummary extends PlaceFact {
  /** An MFA device protects root; also `false` where root has no credentials to protect. */
  readonly rootMfa: Read<boolean>
  /** `false` where AWS Organizations has removed the root credentials of a member account. */
  readonly rootPassword: Read<boolean>
  /** Active or inactive. */
  readonly rootAccessKeys: Read<boolean>
}

/** When root last signed in or used an access key, which its row of the credential report tells. */
export interface RootUse extends PlaceFact {
  /** ISO 8601; `null` for never. */
  readonly lastUsed: Read<string | null>
}

/** The account's own password policy; `null` where it has none and AWS's default holds. */
export interface PasswordPolicyState extends PlaceFact {
  readonly policy: PasswordPolicy | null
}

export interface PasswordPolicy {
  readonly minimumLength: number
  readonly uppercase: boolean
  readonly lowercase: boolean
  readonly digit: boolean
  readonly symbol: boolean
  /** How many former passwords are refused; 0 where the policy does not say. */
  readonly remembers: number
  /** Days until a password expires; 0 for never. */
  readonly expiresAfter: number
}

/**
 * An IAM user as the credential report tells it; the report's row for root is left out. Dates of last use are left out
 * too: they change all the time.
 */
export interface ReportedUser extends Resource {
  readonly consolePassword: boolean
  readonly mfa: boolean
  /** Dates (ISO 8601) at which the active access keys were made or last rotated. Inactive keys are left out. */
  readonly activeKeysRotated: readonly Read<string>[]
}
