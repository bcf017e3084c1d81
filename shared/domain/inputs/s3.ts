import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Bucket extends Resource {
  /** The policy document as JSON text; `null` where the bucket has none. */
  readonly policy: Read<string | null>
}
