import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface WebAcl extends Resource {
  readonly contents: Read<WebAclContents>
}

/** How much it has to look at requests with. */
export interface WebAclContents {
  /** Its own rules, rule groups among them. */
  readonly rules: number
  /** Rule groups that Firewall Manager puts before or after them. */
  readonly managedGroups: number
}
