import type { Read } from '../evidence'
import type { Resource } from '../finding'

/** A domain of OpenSearch Service, whichever engine it runs: Elasticsearch as well. */
export interface SearchDomain extends Resource {
  /** Its address is one of a VPC, not of the internet. */
  readonly inVpc: Read<boolean>
  /** The access policy as JSON text; `null` where it has none. */
  readonly policy: Read<string | null>
  /** Fine-grained access control is on and serves nobody who does not sign in. */
  readonly asksWho: Read<boolean>
  readonly encryptedAtRest: Read<boolean>
  readonly encryptedBetweenNodes: Read<boolean>
  readonly httpsOnly: Read<boolean>
  /** `Policy-Min-TLS-1-2-2019-07`: the versions of TLS that its address speaks, in AWS's name for them. */
  readonly tlsPolicy: Read<string>
}
