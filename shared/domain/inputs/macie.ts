import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/** Macie in one Region. */
export interface DataDiscovery extends PlaceFact {
  /** `off` where nobody switched it on. */
  readonly state: 'enabled' | 'paused' | 'off'
  /** Whether Macie looks at all buckets by itself, a sample each day; `null` where it is off. */
  readonly automatic: Read<boolean | null>
}
