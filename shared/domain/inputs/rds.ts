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
  readonly engineVersion: Read<string>
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

/** A group of engine settings that at least one instance uses. */
export interface ParameterGroup extends Resource {
  readonly engine: string
  /** Names of the instances that use it, sorted. */
  readonly usedBy: readonly string[]
  /** The setting that refuses connections without TLS; `null` where the engine has none in groups of instances. */
  readonly insistsOnTls: Read<EngineSetting | null>
}

export interface EngineSetting {
  readonly name: string
  /** `null` where neither the group nor RDS sets it: then the engine's own default holds. */
  readonly value: string | null
}

/** What AWS says of a version that an instance runs. */
export interface EngineVersion extends PlaceFact {
  readonly engine: string
  readonly version: string
  /** `available`, `deprecated`; `null` where AWS no longer lists it. */
  readonly status: Read<string | null>
  /** ISO 8601, UTC: after it AWS charges for support; `null` where AWS names no end. */
  readonly standardSupportUntil: Read<string | null>
}
