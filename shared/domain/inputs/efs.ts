import type { Resource } from '../finding'

export interface FileSystem extends Resource {
  readonly encrypted: boolean
}
