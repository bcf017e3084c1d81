import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'
import type { PlaceFact } from './place'

/** What `GetAccountSummary` says of the root user. A figure that AWS leaves out is unread, never zero. */
export interface AccountSummary extends PlaceFact {
  /** An MFA device protects root; also `false` where root has no credentials to protect. */
  readonly rootMfa: Read<boolean>
  /** `false` where AWS Organizations has removed the root credentials of a member account. */
  readonly rootPassword: Read<boolean>
  /** Active or inactive. */
  readonly rootAccessKeys: Read<boolean>
  /** X.509 certificates that sign requests as root. Scans before catalogue 1.3 have not kept it. */
  readonly rootSigningCertificates?: Read<boolean>
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

/** What hands a role to an instance. */
export interface InstanceProfile extends Resource {
  /** ARN; `null` where it holds none. It cannot hold two. */
  readonly role: string | null
}

/** A user, group or role of the account. Dates of last use are lists of their own: they change all the time. */
interface Identity extends Resource {
  /** `/` where it was given none. */
  readonly path: string
  /** ISO 8601; `null` where AWS does not tell. */
  readonly createdAt: string | null
  /** ARNs of the managed policies that are attached to it. */
  readonly attached: readonly string[]
  /** Names of the policies that are written into it. */
  readonly inline: readonly string[]
}

export interface User extends Identity, Tagged {
  /** By name. Groups cannot hold groups. */
  readonly groups: readonly string[]
  /** The ARN of the policy that bounds what others grant. */
  readonly boundary: string | null
}

export type Group = Identity

export interface Role extends Identity, Tagged {
  readonly boundary: string | null
  /** Who may assume it, as JSON text without white space. */
  readonly trust: Read<string>
}

/** When a role was last assumed. */
export interface RoleUse extends Resource {
  /** ISO 8601; `null` for not within the 400 days that IAM looks back. */
  readonly lastUsed: string | null
}

/**
 * A policy that grants in this account: the customer's own, one of AWS that is in use, or one written into an identity.
 * The last has no ARN: its id is the holder's ARN, `#` and its name.
 */
export interface Policy extends Resource {
  readonly form: 'customer' | 'aws' | 'inline'
  /** The default version as JSON text without white space. */
  readonly document: Read<string>
}

/** The id of a policy that is written into an identity. */
export const inlinePolicyId = (holder: string, name: string): string => `${holder}#${name}`

/** The password and access keys of a user that work, and their last use. */
export interface CredentialUse extends Resource {
  readonly credentials: readonly {
    readonly name: 'password' | 'first access key' | 'second access key'
    /** ISO 8601; `null` for never. */
    readonly lastUsed: Read<string | null>
    /** When it was made or last changed, ISO 8601. */
    readonly changed: Read<string>
  }[]
}

/** A SAML identity provider of the account. */
export interface SamlProvider extends Resource {
  /** IAM Identity Center made it, to bring people into this account. */
  readonly ofIdentityCenter: boolean
}

/** A TLS certificate that was uploaded to IAM, as it was done before Certificate Manager. */
export interface ServerCertificate extends Resource {
  /** ISO 8601. */
  readonly expires: Read<string>
}

/** The virtual MFA devices that root signs in with, by serial number. Keys that one carries in hand are not listed anywhere. */
export interface RootVirtualMfa extends PlaceFact {
  readonly devices: readonly string[]
}
