import { pseudonymiseKeyIds } from './key-ids'

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
    'CustomerGatewayConfiguration',
    'MasterUserPassword',
    'Password',
    'Plaintext',
    'PreSharedKey',
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
 * Fields whose values people fill with secrets: variables of functions, builds and tasks, parameters of stacks. Names
 * stay, values go. A collector that judges such values does so on the live answer.
 */
const holders = new Set(['environment', 'environmentvariables', 'parameters', 'variables'])
/** Holders that may be `{ NAME: 'value' }`; the others are lists of `{ name, value }`. */
const maps = new Set(['parameters', 'variables'])
const valueFields = new Set(['value', 'parametervalue', 'resolvedvalue'])

/** A plain copy: without `$metadata`, absent fields and secrets; access key ids replaced by invented ones. */
export const scrubValue = (value: unknown): TapeValue => scrubIn(undefined, value)

function scrubIn(holder: string | undefined, value: unknown): TapeValue {
  if (typeof value === 'string') return pseudonymiseKeyIds(value)
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return new Date(value)
  if (value instanceof Uint8Array) return scrubBytes(value)
  if (Array.isArray(value)) return value.map((item) => scrubIn(holder, item))
  if (typeof value === 'object') return scrubFields(holder, value)
  throw new TypeError(`A ${typeof value} cannot go on a tape.`)
}

const scrubBytes = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(pseudonymiseKeyIds(new TextDecoder().decode(bytes)))

function scrubFields(holder: string | undefined, value: object): TapeValue {
  const kept = Object.entries(value).filter(([key, field]) => key !== '$metadata' && field !== undefined)
  const names = new Set(kept.map(([key]) => key.toLowerCase()))
  // A setting of a database engine is called ParameterName, what a person gives to a stack ParameterKey.
  const isSetting = names.has('parametername')
  const isMap = maps.has(holder ?? '') && !isSetting && ![...valueFields].some((field) => names.has(field))
  const holdsSecret = (name: string, field: unknown): boolean =>
    holder !== undefined && typeof field === 'string' && (isMap || (!isSetting && valueFields.has(name)))
  return Object.fromEntries(
    kept.map(([key, field]) => {
      const name = key.toLowerCase()
      return [
        key,
        secretFields.has(name) || holdsSecret(name, field)
          ? scrubbed
          : scrubIn(holders.has(name) ? name : undefined, field),
      ]
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
