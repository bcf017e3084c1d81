import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { PlaceFact } from './place'

/**
 * A trail as one Region lists it. A multi-Region or organization trail is listed in every Region, as a shadow of the
 * trail in its home Region: same ARN, `region` and `homeRegion` differ.
 */
export interface Trail extends Resource {
  readonly homeRegion: string
  readonly multiRegion: boolean
  /** Made by the organization's management or delegated account; members see it and cannot change it. */
  readonly organization: boolean
  readonly logFileValidation: boolean
  /** The bucket that keeps the log files; it may be another account's. `null` where AWS names none. */
  readonly bucket: string | null
  /** The customer's KMS key of the log files; `null` where S3's own encryption is all there is. */
  readonly kmsKey: string | null
  /** The log group that gets the events as well; `null` for none. */
  readonly logGroup: string | null
  /** Asked in the home Region. What kept events from the log group last time, in AWS's words; `null` for nothing. */
  readonly logGroupError: Read<string | null>
  /** Asked in the home Region. A member account may be refused this for an organization trail. */
  readonly logging: Read<boolean>
  /** Asked in the home Region. */
  readonly managementEvents: Read<ManagementEvents>
  /** Asked in the home Region. */
  readonly objectEvents: Read<ObjectEvents>
}

/** Which management events the trail's selectors keep, basic and advanced selectors put in the same words. */
export interface ManagementEvents {
  readonly reads: boolean
  readonly writes: boolean
  /** Event sources that are left out, `kms.amazonaws.com`. */
  readonly leavesOut: readonly string[]
}

/**
 * Of which S3 objects the trail's selectors keep reads and writes, as beginnings of ARNs: `arn:aws:s3:::ledger/` is one
 * bucket, `arn:aws:s3` is all.
 */
export interface ObjectEvents {
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

/** How a trail's files fared on the way to its bucket, as one Region lists the trail. Asked in the home Region. */
export interface TrailDelivery extends PlaceFact {
  /** The trail's ARN. */
  readonly trail: string
  readonly status: Read<DeliveryStatus>
}

export interface DeliveryStatus {
  /** What kept log files from the bucket last time, in AWS's words; `null` for nothing. */
  readonly error: string | null
  /** The same of digest files, which only a trail with log file validation writes. */
  readonly digestError: string | null
  /** ISO 8601: the last log or digest file that arrived, or the start of logging where that was later; `null` where AWS names neither. */
  readonly since: string | null
}
