import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/** The Availability Zones of one Region that the account may use. */
export interface Zones extends PlaceFact {
  readonly zones: readonly Zone[]
}

export interface Zone {
  readonly name: string
  /** The same for all accounts, where `name` is shuffled: `euw1-az2`. */
  readonly id: string
  /** In AWS's words: `available`, `information`, `constrained`, `impaired`, `unavailable`. */
  readonly state: string
}

/** What AWS Health tells about issues of AWS's own services. */
export interface HealthIssues extends PlaceFact {
  readonly issues: readonly HealthIssue[]
}

export interface HealthIssue {
  readonly arn: string
  /** AWS's short name of the service, `EC2`. */
  readonly service: string
  readonly region: string
  readonly open: boolean
  /** True where AWS says that this very account is affected, not just anyone in the Region. */
  readonly ofThisAccount: boolean
}

/** What AWS is going to change in its services that touches this very account. */
export interface PlannedChanges extends PlaceFact {
  readonly changes: readonly PlannedChange[]
}

export interface PlannedChange {
  readonly arn: string
  /** AWS's short name of the service, `RDS`. */
  readonly service: string
  readonly region: string
  /** ISO 8601, UTC; `null` where AWS names no date yet. */
  readonly startsAt: string | null
  readonly affected: Read<AffectedResources>
}

export interface AffectedResources {
  /** Ids in the words of their services, of those that the change still awaits. Sorted. */
  readonly waiting: readonly string[]
  /** True where AWS names resources and each of them is done with. */
  readonly settled: boolean
}
