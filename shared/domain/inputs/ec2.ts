import type { Resource } from '../finding'
import type { PlaceFact } from './place'

export interface SecurityGroup extends Resource {
  readonly ingress: readonly IngressRule[]
  /** How many outbound rules it has. */
  readonly egressRules: number
}

export interface IngressRule {
  /** `tcp`, `udp`, `icmp`, an IP protocol number, or `-1` for every protocol. */
  readonly protocol: string
  /** `null` where the rule names no ports and so covers them all. */
  readonly ports: { readonly from: number; readonly to: number } | null
  /** CIDR blocks. */
  readonly ipv4: readonly string[]
  readonly ipv6: readonly string[]
}

export interface Volume extends Resource {
  readonly encrypted: boolean
  readonly attached: boolean
}

/** An own snapshot that every AWS account may restore. Others are not listed. */
export type PublicSnapshot = Resource

/** Settings for new volumes in one Region. */
export interface EbsDefaults extends PlaceFact {
  readonly encryptsNewVolumes: boolean
}
