import { pseudonymiseKeyIds } from './scrub'

/** What an SDK's input or output is made of. Dates stay dates; streams do not occur in what Triad asks. */
export type TapeValue =
  | string
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly TapeValue[]
  | { readonly [key: string]: TapeValue }

export const scrubbed = '(removed)'

/** Fields that hold a secret whatever the service. Their values never reach a tape, not even shortened. */
const secretFields = new Set(
  [
    'AccessToken',
    'AuthorizationToken',
    'AuthToken',
    'Authorization',
    'Base32StringSeed',
    'ClientSecret',
    'MasterUserPassword',
    'Password',
    'Plaintext',
    'PrivateKey',
    'QRCodePNG',
    'RefreshToken',
    'SecretAccessKey',
    'SecretBinary',
    'SecretString',
    'SessionToken',
    'TokenCode',
    'UserData',
    'WebIdentityToken',
  ].map((name) => name.toLowerCase()),
)

/**
 * Places whose values people fill with secrets: variables of functions, builds and tasks, and parameters. Names stay,
 * values go. A collector that judges such values does so on the live answer.
 */
const valueHolders = new Set(['environment', 'environmentvariables', 'parameters', 'variables'])
const valueFields = new Set(['value', 'parametervalue', 'resolvedvalue'])

/** A plain copy: without `$metadata`, absent fields and secrets; access key ids replaced by invented ones. */
export const scrubValue = (value: unknown): TapeValue => scrubAt(value, false)

function scrubAt(value: unknown, inHolder: boolean): TapeValue {
  if (typeof value === 'string') return pseudonymiseKeyIds(value)
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return new Date(value)
  if (value instanceof Uint8Array) return scrubBytes(value)
  if (Array.isArray(value)) return value.map((item) => scrubAt(item, inHolder))
  if (typeof value === 'object') return scrubFields(value, inHolder)
  throw new TypeError(`A ${typeof value} cannot go on a tape.`)
}

const scrubBytes = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(pseudonymiseKeyIds(new TextDecoder().decode(bytes)))

function scrubFields(value: object, inHolder: boolean): TapeValue {
  const kept = Object.entries(value).filter(([key, field]) => key !== '$metadata' && field !== undefined)
  // In `{ Variables: { NAME: 'text' } }` the texts are the values; in `[{ name, value }]` only the value is.
  const isMap = inHolder && !kept.some(([key]) => valueFields.has(key.toLowerCase()))
  return Object.fromEntries(
    kept.map(([key, field]) => {
      const lower = key.toLowerCase()
      const isSecret =
        secretFields.has(lower) ||
        (inHolder && typeof field === 'string' && (isMap || valueFields.has(lower)))
      return [key, isSecret ? scrubbed : scrubAt(field, inHolder || valueHolders.has(lower))]
    }),
  )
}

/** The same text for the same value, whatever the order of its fields. */
export const canonicalText = (value: TapeValue): string =>
  JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  )
