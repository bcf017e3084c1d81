import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'
import type { PlaceFact } from './place'

/** A VPC of the account's own; one that another account shares is that account's to log. */
export interface Vpc extends Resource, Tagged {
  /** Those of the VPC itself. */
  readonly flowLogs: Read<readonly FlowLog[]>
  readonly subnets: Read<readonly Subnet[]>
  /** The zones that its subnets stand in; names, sorted, each once. */
  readonly zones: Read<readonly string[]>
  /** Whether anything has a network interface in it. */
  readonly inUse: Read<boolean>
}

export interface Subnet {
  readonly id: string
  readonly flowLogs: readonly FlowLog[]
}

export interface FlowLog {
  readonly id: string
  readonly traffic: 'ACCEPT' | 'REJECT' | 'ALL'
  /** False where it is not active, or where AWS could not deliver what it logged. */
  readonly delivers: boolean
}

/** Where the traffic of subnets goes. Tables of VPCs that another account shares are that account's. */
export interface RouteTable extends Resource, Tagged {
  readonly vpc: string
  /** Ids of the subnets that it serves, sorted; the main table serves those that have none of their own. */
  readonly subnets: Read<readonly string[]>
  readonly routes: readonly Route[]
}

export interface Route {
  /** A CIDR block, or the id of a prefix list. */
  readonly to: string
  /** `local`, or the id of what it leads to: `igw-…`, `nat-…`, `pcx-…`; `null` where AWS names nothing known here. */
  readonly via: string | null
  /** False where what it led to is gone. */
  readonly active: boolean
}

/** A connection between two VPCs, whoever owns them. */
export interface Peering extends PlaceFact {
  readonly id: string
  readonly sides: readonly PeeringSide[]
}

export interface PeeringSide {
  readonly vpc: string
  /** All CIDR blocks of the VPC, IPv4 and IPv6. */
  readonly ranges: Read<readonly string[]>
}

/** A private way from a VPC to a service. */
export interface Endpoint extends PlaceFact {
  readonly id: string
  readonly vpc: string
  /** `com.amazonaws.eu-west-1.s3` */
  readonly service: string
  /** `Gateway`, `Interface`, `GatewayLoadBalancer`… in EC2's words. */
  readonly kind: string
  readonly available: boolean
  /** Ids of the route tables that a gateway serves. */
  readonly routeTables: readonly string[]
  /** Names of the service lead to an interface from everywhere in the VPC. */
  readonly privateNames: boolean
}

/** A Site-to-Site VPN connection; one that is deleted is not listed. */
export interface VpnConnection extends Resource, Tagged {
  /** False while it is being made. */
  readonly available: boolean
  readonly tunnels: Read<readonly VpnTunnel[]>
}

export interface VpnTunnel {
  /** The address of AWS's end. */
  readonly address: string
  readonly up: boolean
}
