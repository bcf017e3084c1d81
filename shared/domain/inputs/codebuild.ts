import type { Resource } from '../finding'
import type { SecretVariable } from './secret-variable'

/** What its variables hold is not here, for people fill them with secrets: only which of them look like one. */
export interface BuildProject extends Resource {
  /** Of the variables in plain text; never a value. Sorted by name. */
  readonly secretVariables: readonly SecretVariable[]
}
