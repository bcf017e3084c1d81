import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/** Amazon Inspector in one Region. */
export interface VulnerabilityScans extends PlaceFact {
  readonly scans: Read<ScannedKinds>
}

export interface ScannedKinds {
  readonly instances: boolean
  readonly images: boolean
  /** `null` where Inspector does not scan functions in the Region. */
  readonly functions: boolean | null
}
