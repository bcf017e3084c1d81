import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { PlaceFact } from './place'

export interface BackupPlan extends Resource {
  /** At least one selection assigns resources to the plan; without one it backs up nothing. */
  readonly selects: Read<boolean>
}

/** What AWS Backup has copied in one Region, whichever plan or person asked for it. */
export interface LastBackups extends PlaceFact {
  readonly backups: Read<readonly LastBackup[]>
}

export interface LastBackup {
  /** ARN. */
  readonly resource: string
  /** ISO 8601, UTC. */
  readonly at: string
}
