import type { Resource } from '../finding'
import type { Tagged } from '../tags'

export interface FileSystem extends Resource, Tagged {
  readonly encrypted: boolean
}
