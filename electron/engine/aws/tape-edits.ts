import type { Tape, TapedCall, TapedError } from './tape'
import { scrubValue, type TapeValue } from './tape-value'

/** Which lines an edit is about: an operation, and more closely a Region or a part of the input. */
export interface Where {
  readonly operation: string
  readonly region?: string
  /** Fields that the input must have with these values: `{ Bucket: 'logs' }`. */
  readonly input?: Readonly<Record<string, unknown>>
}

/** The fields of one answer, as the SDK's output types have them; what a change returns replaces the whole. */
export type Output = Readonly<Record<string, TapeValue>>

/** The same tape with changed answers. `change` sees the answer and its question; errors stay as they are. */
export const changeAnswers = (
  tape: Tape,
  where: Where,
  change: (output: Output, call: TapedCall) => object,
): Tape =>
  tape.map((call) =>
    'output' in call && isAbout(call, where)
      ? { ...call, output: scrubValue(change(call.output as Output, call)) }
      : call,
  )

/** The same tape that answers this with an error, also where it was never asked while recording. */
export const failWith = (tape: Tape, { operation, region, input }: Where, error: TapedError): Tape =>
  input === undefined
    ? [{ operation, ...(region === undefined ? {} : { region }), error }, ...tape]
    : tape.map((call) =>
        isAbout(call, { operation, ...(region === undefined ? {} : { region }), input })
          ? { ...asked(call), error }
          : call,
      )

/** A permission taken away: everywhere, in one Region, or for one input. */
export const deny = (tape: Tape, operation: string, region?: string): Tape =>
  failWith(
    tape,
    { operation, ...(region === undefined ? {} : { region }) },
    {
      name: 'AccessDenied',
      message: `User is not authorized to perform: ${operation} because no identity-based policy allows it`,
      status: 403,
    },
  )

/** Every date moved by so many milliseconds: the same account, recorded on another day. */
export const moveDates = (tape: Tape, milliseconds: number): Tape =>
  tape.map((call) => ('output' in call ? { ...call, output: moveDatesOf(call.output, milliseconds) } : call))

function moveDatesOf(value: TapeValue, by: number): TapeValue {
  if (value instanceof Date) return new Date(value.getTime() + by)
  if (Array.isArray(value)) return (value as readonly TapeValue[]).map((item) => moveDatesOf(item, by))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value as Output).map(([key, field]) => [key, moveDatesOf(field, by)]),
  )
}

const asked = ({ operation, region, input }: TapedCall) => ({
  operation,
  ...(region === undefined ? {} : { region }),
  ...(input === undefined ? {} : { input }),
})

function isAbout(call: TapedCall, { operation, region, input }: Where): boolean {
  if (call.operation !== operation) return false
  if (region !== undefined && call.region !== undefined && call.region !== region) return false
  const fields = (call.input ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(input ?? {}).every(([key, value]) => fields[key] === value)
}
