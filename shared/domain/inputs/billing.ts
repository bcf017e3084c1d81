import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A budget of costs. Those of usage, reservations and savings plans are left out. */
export interface CostBudget extends Resource {
  /** At least one alert is set, and AWS takes none without somebody to tell. */
  readonly alerts: Read<boolean>
}

/** An export of billing data to a bucket. Reports of the older Cost and Usage Reports API are not among them. */
export interface DataExport extends Resource {
  /** The last delivery did not fail. */
  readonly healthy: boolean
}
