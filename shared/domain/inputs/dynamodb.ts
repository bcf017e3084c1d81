import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A table in one Region. Each replica of a global table is a table of its own Region, with a setting of its own. */
export interface Table extends Resource {
  readonly pointInTimeRecovery: Read<boolean>
  /** `PAY_PER_REQUEST` or `PROVISIONED`. */
  readonly billingMode: Read<string>
  /** Of a provisioned table: which of its two capacities Application Auto Scaling adapts. Empty for others. */
  readonly scaled: Read<readonly ('read' | 'write')[]>
}
