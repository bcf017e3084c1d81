import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'

export interface Warehouse extends Resource, Tagged {
  /** Its name leads to an address of the internet; security groups may still keep everyone out. */
  readonly publicAddress: Read<boolean>
  readonly encrypted: Read<boolean>
}
