import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'
import type { SecretVariable } from './secret-variable'

/**
 * A family of task definitions, as its newest active revision has it. Identified without the revision, so that what is
 * known of it outlives the next deployment. The values of variables are not here: only which look like a secret.
 */
export interface TaskDefinition extends Resource {
  readonly revision: number
  /** Names of the containers that run privileged, sorted. */
  readonly privileged: Read<readonly string[]>
  /** Sorted by container, then by name. */
  readonly secretVariables: Read<readonly ContainerSecret[]>
}

export interface ContainerSecret extends SecretVariable {
  readonly container: string
}

/** What containers run in. */
export interface Cluster extends Resource, Tagged {
  /** Whether it has a service, or a task that runs or is about to. */
  readonly busy: Read<boolean>
}
