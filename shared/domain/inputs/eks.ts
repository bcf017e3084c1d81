import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Cluster extends Resource {
  /** Of Kubernetes: `1.35`. */
  readonly version: Read<string>
  readonly support: Read<VersionSupport>
  /** From where the API server may be reached over the internet; empty where it has no public endpoint. */
  readonly publicCidrs: Read<readonly string[]>
  /** The key that was given for secrets, by ARN; `null` where none was. */
  readonly secretsKey: Read<string | null>
  /** Kinds of control plane logs that are sent to CloudWatch, sorted: `api`, `audit`… */
  readonly logTypes: Read<readonly string[]>
}

/** What AWS still does for a version of Kubernetes. */
export interface VersionSupport {
  readonly status: 'STANDARD_SUPPORT' | 'EXTENDED_SUPPORT' | 'UNSUPPORTED'
  /** Days, `2026-07-29`; `null` where AWS names none. */
  readonly standardUntil: string | null
  readonly extendedUntil: string | null
}
