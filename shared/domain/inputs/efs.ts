import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'

export interface FileSystem extends Resource, Tagged {
  readonly encrypted: boolean
  /** The file system policy as JSON text; `null` where it has none. */
  readonly policy: Read<string | null>
}
