import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/** GuardDuty in one Region: an account has at most one detector there. */
export interface ThreatDetection extends PlaceFact {
  /** `null` where GuardDuty was never switched on. */
  readonly detector: Read<Detector | null>
  /**
   * Whether it looks at what is done with the objects of S3. A suspended detector keeps the setting and sees nothing;
   * `false` where there is none.
   */
  readonly watchesObjects: Read<boolean>
}

export interface Detector {
  readonly id: string
  /** False where it is suspended. */
  readonly enabled: boolean
  /** Whether the disks of suspicious instances are scanned. A suspended detector keeps the setting and scans nothing. */
  readonly scansDisks: boolean
}
