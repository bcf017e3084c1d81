import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A machine that has reported to Systems Manager: an EC2 instance, or one of another place. */
export interface ManagedNode extends Resource {
  /** `i-...` or `mi-...`. */
  readonly id: string
  /** Its agent answers. */
  readonly online: boolean
  /** What Patch Manager found last; `null` where it never looked. */
  readonly patches: Read<PatchState | null>
}

export interface PatchState {
  /** Patches that the baseline approves and that are not installed. */
  readonly missing: number
  readonly failed: number
  /** Installed, and without effect before the next restart. */
  readonly pendingReboot: number
  /** ISO 8601, UTC. */
  readonly scannedAt: string
}
