import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface BackupPlan extends Resource {
  /** At least one selection assigns resources to the plan; without one it backs up nothing. */
  readonly selects: Read<boolean>
}
