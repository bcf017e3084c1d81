import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'

/** A VPC of the account's own; one that another account shares is that account's to log. */
export interface Vpc extends Resource, Tagged {
  /** Those of the VPC itself. */
  readonly flowLogs: Read<readonly FlowLog[]>
  readonly subnets: Read<readonly Subnet[]>
  /** The zones that its subnets stand in; names, sorted, each once. */
  readonly zones: Read<readonly string[]>
  /** Whether anything has a network interface in it. */
  readonly inUse: Read<boolean>
}

export interface Subnet {
  readonly id: string
  readonly flowLogs: readonly FlowLog[]
}

export interface FlowLog {
  readonly id: string
  readonly traffic: 'ACCEPT' | 'REJECT' | 'ALL'
  /** False where it is not active, or where AWS could not deliver what it logged. */
  readonly delivers: boolean
}
