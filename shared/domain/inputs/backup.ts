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

export interface BackupVault extends Resource {
  /** ARN of the KMS key; `null` where AWS does not tell it. */
  readonly key: string | null
  /** A vault lock keeps recovery points from being deleted before their time. */
  readonly locked: Read<boolean>
  /** The access policy as JSON text; `null` where it has none. */
  readonly policy: Read<string | null>
  readonly recoveryPoints: Read<readonly RecoveryPoint[]>
}

/** One backup. */
export interface RecoveryPoint {
  readonly arn: string
  /** What was backed up, by its name where it has one. */
  readonly name: string
  readonly encrypted: Read<boolean>
}
