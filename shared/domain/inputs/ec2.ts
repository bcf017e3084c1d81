import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tagged } from '../tags'
import type { PlaceFact } from './place'

export interface SecurityGroup extends Resource, Tagged {
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

export interface Volume extends Resource, Tagged {
  readonly encrypted: boolean
  readonly attached: boolean
  /** `ok`, `warning`, `impaired`, `insufficient-data`, in EC2's words. */
  readonly status: Read<string>
}

/** An own snapshot that every AWS account may restore. Others are not listed. */
export type PublicSnapshot = Resource & Tagged

/** An own snapshot of a volume. */
export interface Snapshot extends Resource, Tagged {
  readonly encrypted: Read<boolean>
  readonly taken: Read<SnapshotTaken>
}

export interface SnapshotTaken {
  /** ARN; the volume may be gone, or be another account's. */
  readonly volume: string
  /** ISO 8601, UTC: the moment that it holds. */
  readonly at: string
  readonly completed: boolean
}

/** What an instance was given to run when it starts, which everyone on it may read; the text itself goes nowhere. */
export interface UserData extends Resource, Tagged {
  /** `null` where it was given none. */
  readonly secrets: Read<readonly SecretLine[] | null>
}

export interface SecretLine {
  /** Counted from 1. */
  readonly line: number
  /** Which rule it met: `password`, `aws-access-key`… */
  readonly rule: string
}

/** A subnet of the account's own; one that another account shares is that account's to set. */
export interface Subnet extends Resource, Tagged {
  /** An instance that is started in it gets a public IPv4 address unless it says otherwise. */
  readonly assignsPublicAddresses: Read<boolean>
}

/** Settings for new volumes in one Region. */
export interface EbsDefaults extends PlaceFact {
  readonly encryptsNewVolumes: boolean
}

/** Whether snapshots of one Region may be shared with everyone, whatever their own permissions say. */
export interface SnapshotSharing extends PlaceFact {
  /** `block-all-sharing`, `block-new-sharing` or `unblocked`, in EC2's words. */
  readonly blocked: Read<string>
}

/** What instances are made from; its default version and its newest, for those are what people use. */
export interface LaunchTemplate extends Resource {
  /** By number. */
  readonly versions: readonly TemplateVersion[]
}

export interface TemplateVersion {
  readonly number: number
  readonly metadataEnabled: boolean
  /** False also where the version leaves it to the defaults of image and account. */
  readonly tokensRequired: boolean
}

/** A running instance as AWS's own checks see it. */
export interface InstanceStatus {
  /** Of the hardware and the network below it. */
  readonly system: StatusCheck
  /** Of its own system. */
  readonly guest: StatusCheck
  /** What AWS will do to it; what is over is left out. */
  readonly events: readonly ScheduledEvent[]
}

export interface StatusCheck {
  /** `ok`, `impaired`, `initializing`, `insufficient-data`, `not-applicable`, in EC2's words. */
  readonly status: string
  /** ISO 8601, UTC; `null` unless it is impaired. */
  readonly impairedSince: string | null
}

export interface ScheduledEvent {
  /** `instance-retirement`, `system-reboot`, `system-maintenance`, `instance-stop`, `instance-reboot`. */
  readonly code: string
  /** ISO 8601, UTC: when it begins at the earliest. */
  readonly notBefore: string | null
}

/** A virtual machine that runs or could be started again; what is being terminated is not listed. */
export interface Instance extends Resource, Tagged {
  /** The `i-...` that other services know it by. */
  readonly id: string
  readonly state: 'running' | 'stopped'
  /** ISO 8601, UTC: the last start, not the first. */
  readonly startedAt: string
  readonly metadata: Read<MetadataService>
  /** IPv4, of all its network interfaces, sorted. */
  readonly publicAddresses: readonly string[]
  /** ARN; `null` where it has none. */
  readonly instanceProfile: string | null
  readonly image: Read<UsedImage>
  /** `null` where AWS lists none: it checks running instances only. */
  readonly status: Read<InstanceStatus | null>
}

/** What an instance was started from. */
export interface UsedImage {
  readonly id: string
  /** `null` where AWS no longer lists it for this account: it is gone, or its owner no longer shares it. */
  readonly listed: {
    readonly own: boolean
    /** Both ISO 8601, UTC; `null` where AWS names none. */
    readonly createdAt: string | null
    readonly deprecatedAt: string | null
  } | null
}

/** What answers at 169.254.169.254 inside an instance, among it the credentials of its role. */
export interface MetadataService {
  readonly enabled: boolean
  /** True where a session token is required: IMDSv2 only. */
  readonly tokensRequired: boolean
}

/** The stateless filter of subnets. */
export interface NetworkAcl extends Resource, Tagged {
  /** Inbound entries in the order that they are tried in: the first that matches a packet decides. */
  readonly ingress: readonly AclEntry[]
  /**
   * Whether anything has a network interface in the VPC that this ACL is the default of; `null` where it is not the
   * default: that was made on purpose, and is not asked.
   */
  readonly vpcInUse: Read<boolean | null>
}

export interface AclEntry {
  readonly number: number
  readonly allows: boolean
  /** An IP protocol number, or `-1` for every protocol. */
  readonly protocol: string
  /** `null` where the entry names no ports and so covers them all. */
  readonly ports: { readonly from: number; readonly to: number } | null
  /** A CIDR block, IPv4 or IPv6. */
  readonly from: string
}

/** An own machine image. */
export interface Image extends Resource, Tagged {
  /** Every AWS account may launch and copy it. */
  readonly public: boolean
}
