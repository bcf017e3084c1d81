/**
 * Why a place could not be read; `not-watched`: the AWS service that would tell is off there; `not-attested`: only a
 * person can know, and none stands for it.
 */
export const gapReasons = [
  'denied',
  'denied-by-scp',
  'throttled',
  'timed-out',
  'credentials-expired',
  'cancelled',
  'unexpected',
  'not-watched',
  'not-attested',
] as const
export type GapReason = (typeof gapReasons)[number]

/** True where AWS answered, and said no: a permission or a policy of the organization would change that. */
export const isDenied = (reason: GapReason): boolean => reason === 'denied' || reason === 'denied-by-scp'

/** A place that could not be read. It lowers coverage; it is never a pass and never a failure. */
export interface Gap {
  /** The IAM action's words, `s3:GetBucketPolicy`. */
  readonly operation: string
  /** The Region asked, or `global`. */
  readonly region: string
  readonly reason: GapReason
  /** AWS's own words, scrubbed of anything secret. */
  readonly detail: string
}

/** One fact that needs a call of its own. "AWS says there is none" is a known `null`; a refusal never is. */
export type Read<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly gap: Gap }

export const known = <T>(value: T): Read<T> => ({ known: true, value })
export const unread = (gap: Gap): Read<never> => ({ known: false, gap })

export const mapRead = <T, U>(read: Read<T>, to: (value: T) => U): Read<U> =>
  read.known ? known(to(read.value)) : read

/** Unread where either the first fact or what follows from it is. */
export const chainRead = <T, U>(read: Read<T>, to: (value: T) => Read<U>): Read<U> =>
  read.known ? to(read.value) : read

/** A place where AWS does not offer what was asked: no blindness, so not applicable instead of unknown. */
export interface NotOffered {
  readonly operation: string
  readonly region: string
  readonly reason: string
}

/**
 * What one collector brings home. `gaps` are places where the list itself failed, `notOffered` places where there is
 * no such list; a fact of one item that failed stays with the item as a `Read`.
 */
export interface Collected<T> {
  readonly items: readonly T[]
  readonly gaps: readonly Gap[]
  readonly notOffered: readonly NotOffered[]
}
