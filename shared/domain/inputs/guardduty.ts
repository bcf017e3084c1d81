import type { Read } from '../evidence'
import type { Resource } from '../finding'
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

/** What GuardDuty found in this account, of high severity and above, that nobody archived. */
export interface Threat extends Resource {
  /** GuardDuty's name for it, `Backdoor:EC2/C&CActivity.B`. */
  readonly kind: string
  /** From 7 to 10. */
  readonly severity: number
  /** ISO 8601, UTC: when GuardDuty first told of it. */
  readonly since: string
  /** In GuardDuty's words: `Instance`, `AccessKey`, `S3Bucket`; `null` where it names none. */
  readonly affects: string | null
}
