import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Api extends Resource {
  readonly kind: 'rest' | 'http' | 'websocket'
  /** Reached from within VPCs only. */
  readonly privateOnly: boolean
  /** The resource policy as JSON text; `null` where it has none, as only a REST API can. */
  readonly policy: Read<string | null>
  /** Sorted by name. */
  readonly routes: Read<readonly ApiRoute[]>
  /** Sorted by name. */
  readonly stages: Read<readonly ApiStage[]>
}

/** What requests can ask for: a method of a REST API, a route of another. */
export interface ApiRoute {
  /** `GET /orders`, `ANY /{proxy+}`, `$default`, `$connect`. */
  readonly route: string
  /** `NONE`, `AWS_IAM`, `CUSTOM`, `COGNITO_USER_POOLS` or `JWT`, in AWS's words. */
  readonly authorization: string
}

export interface ApiStage {
  readonly stage: string
  readonly accessLog: boolean
  /** Of every route: `OFF`, `ERROR` or `INFO`; `null` for an HTTP API, which has none. */
  readonly executionLog: string | null
}
