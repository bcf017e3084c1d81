import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface LoadBalancer extends Resource {
  readonly kind: 'application' | 'network' | 'gateway'
  readonly internetFacing: boolean
  /** Names, sorted. */
  readonly zones: readonly string[]
  /** `null` where they are not asked: only those of an application load balancer that faces the internet are. */
  readonly listeners: Read<readonly Listener[] | null>
  /** Those that speak TLS; `null` for a gateway, which never does. */
  readonly tlsListeners: Read<readonly TlsListener[] | null>
  /** Whether it writes access logs to a bucket; `null` for a gateway, which has none. */
  readonly accessLogs: Read<boolean | null>
  /** The web ACL before it, by ARN; `null` where there is none, as before what is no application load balancer. */
  readonly webAcl: Read<string | null>
}

export interface TlsListener {
  readonly port: number
  /** The name of the security policy: which versions and ciphers it takes. */
  readonly policy: string
}

export interface Listener {
  readonly port: number
  /** `HTTP` or `HTTPS`. */
  readonly protocol: string
  /** Empty for HTTPS, where they are not asked. */
  readonly rules: readonly ListenerRule[]
}

/** What happens to requests that match; the default rule takes what no other does. */
export interface ListenerRule {
  readonly isDefault: boolean
  /** The action that ends it: `forward`, `redirect`, `fixed-response`. */
  readonly action: string
  /** Where a redirect leads: `HTTPS`, `HTTP` or `#{protocol}` for the same again; `null` for other actions. */
  readonly redirectProtocol: string | null
}

export interface TargetGroup extends Resource {
  /** `instance`, `ip`, `lambda` or `alb`. */
  readonly targets: string
  /** Whether a load balancer uses it. */
  readonly balanced: boolean
  /** How many targets answer as they should; `null` where no load balancer asks them. */
  readonly healthy: Read<number | null>
}
