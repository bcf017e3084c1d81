import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'
import type { PlaceFact } from './place'

/**
 * A database as it is stored and backed up: a cluster, or an instance that belongs to none. Aurora, Neptune and
 * DocumentDB keep storage and backups by cluster, so their instances are not databases of their own.
 */
export interface Database extends Resource, Tagged {
  readonly kind: 'instance' | 'cluster'
  readonly engine: string
  readonly encrypted: boolean
  /** 0 where automated backups are off. */
  readonly backupRetentionDays: number
  /** For a cluster AWS says so only where its members stand in several zones. */
  readonly multiAz: boolean
  /** Copies another database; AWS restores and replaces it from there. */
  readonly replica: boolean
  /** The name of the master user. */
  readonly administrator: Read<string>
  readonly deletionProtection: Read<boolean>
  /** The kinds of log that go to CloudWatch, in RDS's words, sorted. */
  readonly logExports: Read<readonly string[]>
  /** ARNs of a cluster's instances; empty for an instance. */
  readonly members: readonly string[]
}

/** Every instance, members of clusters included: what runs, and where. */
export interface DatabaseInstance extends Resource, Tagged {
  readonly engine: string
  readonly autoMinorUpgrade: boolean
  /** Its name leads to an address of the internet; security groups may still keep everyone out. */
  readonly publicAddress: boolean
  /** `null` while it is being created. */
  readonly zone: string | null
  /** ISO 8601, UTC: the last moment of the certificate that it shows to clients. */
  readonly certificateValidTill: Read<string>
}

/** A snapshot that a person or a program made. Automated ones are not listed: AWS lets nobody share them. */
export interface ManualSnapshot extends Resource, Tagged {
  readonly encrypted: boolean
  /** Every AWS account may copy and restore it. AWS lets nobody share an encrypted one so. */
  readonly public: Read<boolean>
}

/** What AWS is about to do to one instance or cluster. What has nothing before it is not listed. */
export interface PendingMaintenance extends PlaceFact {
  /** ARN. */
  readonly database: string
  readonly actions: readonly MaintenanceAction[]
}

export interface MaintenanceAction {
  /** `system-update`, `db-upgrade`, `ca-certificate-rotation`… */
  readonly action: string
  /** ISO 8601, UTC: when AWS does it by itself; `null` where it waits for a person. */
  readonly appliedFrom: string | null
}
