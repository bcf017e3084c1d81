import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'

export interface AutoScalingGroup extends Resource, Tagged {
  /** How many instances it is to keep; 0 for a group at rest. */
  readonly desired: number
  /** Names, sorted. */
  readonly zones: readonly string[]
  /** Whether a load balancer sends requests to its instances. */
  readonly balanced: Read<boolean>
  /** What it asks about an instance, in the API's words: `EC2`, `ELB`, `EBS`, `VPC_LATTICE`; sorted. */
  readonly healthChecks: Read<readonly string[]>
}
