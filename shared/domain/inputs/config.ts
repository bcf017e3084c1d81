import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/** AWS Config in one Region: an account has at most one recorder of its own there. */
export interface Recording extends PlaceFact {
  /** `null` where AWS Config was never set up. */
  readonly recorder: Recorder | null
  /** `null` where there is no recorder. */
  readonly state: Read<RecorderState | null>
}

export interface Recorder {
  readonly name: string
  /** False where it records the types of a list only. */
  readonly allTypes: boolean
  /** Whether IAM's users, groups, roles and policies are among them. */
  readonly globalTypes: boolean
  /** Types that are left out of all, sorted. */
  readonly leavesOut: readonly string[]
}

export interface RecorderState {
  readonly recording: boolean
  /** Whether the last thing it tried to record failed. */
  readonly failing: boolean
}
