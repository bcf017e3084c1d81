import type { Resource } from '../finding'

export interface Distribution extends Resource {
  readonly enabled: boolean
  /** Path patterns whose behaviour answers plain HTTP as well as HTTPS; `*` is the default behaviour. */
  readonly plainHttpPaths: readonly string[]
}
