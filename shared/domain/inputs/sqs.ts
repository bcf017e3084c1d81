import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Queue extends Resource {
  /** The access policy as JSON text; `null` where it has none. */
  readonly policy: Read<string | null>
}
