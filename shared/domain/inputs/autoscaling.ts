import type { Resource } from '../finding'
import type { Tagged } from '../tags'

export interface AutoScalingGroup extends Resource, Tagged {
  /** How many instances it is to keep; 0 for a group at rest. */
  readonly desired: number
  /** Names, sorted. */
  readonly zones: readonly string[]
}
