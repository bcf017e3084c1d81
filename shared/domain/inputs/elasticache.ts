import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A primary with its replicas, of Valkey or Redis. Serverless caches, which AWS encrypts and spreads, are not listed. */
export interface CacheGroup extends Resource {
  readonly encryptedAtRest: Read<boolean>
  readonly encryptedInTransit: Read<boolean>
  /**
   * `required`, or `preferred` where clients may still speak without TLS. `null` where AWS does not say: without TLS, and
   * for groups from before there was a choice, which require it.
   */
  readonly transitMode: string | null
  /** `enabled`, `disabled`, `enabling`, `disabling`: whether a replica takes over by itself. */
  readonly automaticFailover: Read<string>
  /** `enabled` or `disabled`: whether the nodes stand in several zones. */
  readonly multiAz: Read<string>
}
