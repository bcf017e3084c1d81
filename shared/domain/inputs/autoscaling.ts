import type { Resource } from '../finding'

export interface AutoScalingGroup extends Resource {
  /** How many instances it is to keep; 0 for a group at rest. */
  readonly desired: number
  /** Names, sorted. */
  readonly zones: readonly string[]
}
