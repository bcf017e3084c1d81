import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Repository extends Resource {
  /** `MUTABLE`, `IMMUTABLE`, or either with exclusions, in AWS's words. */
  readonly tagMutability: Read<string>
  /** Patterns of the tags for which the opposite holds. */
  readonly exclusions: readonly string[]
  /** The repository's own setting. */
  readonly scanOnPush: Read<boolean>
  /** How the registry that it lies in scans. */
  readonly registry: Read<RegistryScanning>
}

export interface RegistryScanning {
  /** `ENHANCED` is done by Amazon Inspector. */
  readonly kind: 'BASIC' | 'ENHANCED'
  readonly rules: readonly ScanRule[]
}

export interface ScanRule {
  /** `SCAN_ON_PUSH`, `CONTINUOUS_SCAN` or `MANUAL`, in AWS's words. */
  readonly frequency: string
  /** Patterns of names of repositories, `*` for any text; one without a wildcard matches what contains it. */
  readonly filters: readonly string[]
}
