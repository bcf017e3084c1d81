import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Distribution extends Resource {
  readonly enabled: boolean
  /** Path patterns whose behaviour answers plain HTTP as well as HTTPS; `*` is the default behaviour. */
  readonly plainHttpPaths: readonly string[]
  /** The web ACL, by ARN or by the id that WAF Classic gave it; `null` where it has none. */
  readonly webAcl: Read<string | null>
  readonly origins: Read<readonly Origin[]>
  /** Standard logging, by the distribution itself. */
  readonly legacyLogs: Read<boolean>
  /** Standard logging v2, by a delivery of CloudWatch Logs. */
  readonly deliveredLogs: Read<boolean>
  /** Whether the requests to every path go to a stream as they come. */
  readonly realTimeLogs: Read<boolean>
}

/** Where a distribution fetches what it does not hold: a bucket of S3, or any server, a bucket's website among them. */
export type Origin = BucketOrigin | CustomOrigin

export interface BucketOrigin {
  readonly kind: 'bucket'
  readonly domain: string
  /** What signs its requests: an origin access control, the older origin access identity, or nothing. */
  readonly access: 'control' | 'identity' | 'none'
}

export interface CustomOrigin {
  readonly kind: 'custom'
  readonly domain: string
  /** `http-only`, `https-only` or `match-viewer`, in CloudFront's words. */
  readonly protocol: string
  /** A path that answers plain HTTP leads here. */
  readonly forPlainHttp: boolean
  /** `SSLv3`, `TLSv1`, `TLSv1.1`, `TLSv1.2`: what CloudFront may speak with it. */
  readonly tls: readonly string[]
}
