import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { Tags } from '../tags'
import type { SecretVariable } from './secret-variable'

/** Its variables are not here, for people fill them with secrets: only which of them look like one. */
export interface LambdaFunction extends Resource {
  /** `nodejs24.x`; `null` where the function comes as a container image. */
  readonly runtime: string | null
  /** The resource policy as JSON text; `null` where it has none. */
  readonly policy: Read<string | null>
  /** Addresses of the function and of its aliases. */
  readonly urls: Read<readonly FunctionUrl[]>
  /** Variables that look like a secret, by name and by the rule they met; never a value. Sorted by name. */
  readonly secretVariables: Read<readonly SecretVariable[]>
  /** What happens to code that no trusted signature covers: `Enforce` or `Warn`; `null` where none is asked for. */
  readonly codeSigning: Read<string | null>
  /** Its list brings none along. */
  readonly tagging: Read<Tags>
}

export interface FunctionUrl {
  readonly url: string
  /** Requests must be signed by an AWS identity. */
  readonly signed: boolean
}
