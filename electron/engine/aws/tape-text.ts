import { z } from 'zod'
import type { Tape, TapedCall } from './tape'
import type { TapeValue } from './tape-value'

/** One call a line, so that a tape can be read, compared and cut with any text tool. */
export const writeTape = (tape: Tape): string =>
  tape.map((call) => `${JSON.stringify(toJson(call as unknown as TapeValue))}\n`).join('')

/** @throws what zod or `JSON.parse` says, naming the line, where the text is not a tape. */
export const readTape = (text: string): Tape =>
  text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))

const callSchema = z.object({
  operation: z.string().regex(/^[a-z0-9-]+:\w+$/),
  region: z.string().optional(),
  input: z.json().optional(),
  output: z.json().optional(),
  error: z.object({ name: z.string(), message: z.string(), status: z.number().optional() }).optional(),
})

function readLine(line: string, number: number): TapedCall {
  try {
    const { operation, region, input, output, error } = callSchema.parse(JSON.parse(line))
    const asked = {
      operation,
      ...(region === undefined ? {} : { region }),
      ...(input === undefined ? {} : { input: fromJson(input) }),
    }
    return error ? { ...asked, error } : { ...asked, output: fromJson(output ?? {}) }
  } catch (cause) {
    throw new Error(`Line ${number} of the tape cannot be read.`, { cause })
  }
}

type Json = z.infer<ReturnType<typeof z.json>>

// JSON has neither dates nor bytes: `{ "$date": … }`, `{ "$bytes": … }`. AWS has no field names with a dollar.
function toJson(value: TapeValue): Json {
  if (value instanceof Date) return { $date: value.toISOString() }
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (isList(value)) return value.map(toJson)
  if (typeof value === 'object' && value !== null) return mapFields(value, toJson)
  return value
}

function fromJson(value: Json): TapeValue {
  if (Array.isArray(value)) return value.map(fromJson)
  if (typeof value !== 'object' || value === null) return value
  const { $date, $bytes } = value
  if (typeof $date === 'string') return new Date($date)
  if (typeof $bytes === 'string') return new Uint8Array(Buffer.from($bytes, 'base64'))
  return mapFields(value, fromJson)
}

const isList = (value: TapeValue): value is readonly TapeValue[] => Array.isArray(value)

const mapFields = <T, U>(fields: Readonly<Record<string, T>>, to: (field: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, to(field)]))
