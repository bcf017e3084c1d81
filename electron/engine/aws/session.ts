import type { Gap } from '../../../shared/domain/evidence'
import type { Connect } from '../collect/define-collector'

/** The account behind a profile, as `sts:GetCallerIdentity` names it. */
export interface Account {
  readonly id: string
  readonly partition: string
  /** The caller's ARN: who reads. */
  readonly caller: string
  /** The account's alias, else its id. */
  readonly name: string
}

/** Calls sent so far, by operation (`s3:GetBucketPolicy`), retries included. */
export type CallCounts = Readonly<Record<string, number>>

/** One profile, signed in. Its clients share one memoized provider, so that an MFA code is asked for once. */
export interface Session {
  readonly profile: string
  readonly account: Account
  /** Enabled Regions of the account, sorted. Only the profile's own Region where the list was refused: see `gaps`. */
  readonly regions: readonly string[]
  /** What the sign-in itself could not read: the list of Regions, the alias. */
  readonly gaps: readonly Gap[]
  /** Where the calls go, if that is not AWS: shown as a banner. */
  readonly endpoint?: string
  /** The clients of one place; `global` talks to the partition's main Region. */
  at(region: string): Connect
  calls(): CallCounts
  /** How many those are: asked often, so it only looks. */
  sent(): number
  /** Drops sockets and credentials. */
  close(): void
}

/** Why a profile could not be signed in, with what to do about it. Never holds anything secret. */
export interface SignInFailure {
  readonly status: 'failed'
  readonly code:
    | 'no-such-profile'
    | 'incomplete'
    | 'consent-needed'
    | 'sso-expired'
    | 'mfa-refused'
    | 'refused'
    | 'unreachable'
    | 'clock-skew'
    | 'cancelled'
    | 'unexpected'
  readonly message: string
  readonly hint: string
}

export type SignIn = { readonly status: 'open'; readonly session: Session } | SignInFailure
