import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'

/** A secret as the list tells it. Its value is never asked for. */
export interface Secret extends Resource, Tagged {
  readonly rotates: boolean
  /** The AWS service that made the secret and looks after it; `null` for the customer's own. */
  readonly owner: string | null
  /** The Region of the original; another than the secret's own for a replica, `null` where it was never replicated. */
  readonly primaryRegion: string | null
  /** The resource policy as JSON text; `null` where it has none. */
  readonly policy: Read<string | null>
}
