import { errorFacts } from './refusal'
import { scrubText } from '../scrub'
import type { CallArguments, CallResult, Next } from './sdk'
import { canonicalText, scrubValue, type TapeValue } from './tape-value'

export interface TapedError {
  readonly name: string
  readonly message: string
  readonly status?: number | undefined
}

export type TapedAnswer = { readonly output: TapeValue } | { readonly error: TapedError }

/**
 * One question and what AWS said. A line without `input` answers any input, in its `region` or, without one, in all;
 * such lines go before all others.
 */
export type TapedCall = {
  /** `s3:GetBucketPolicy`, the words of `Collector.operations`. */
  readonly operation: string
  /** The Region that the client talks to; never `global`. */
  readonly region?: string
  readonly input?: TapeValue
} & TapedAnswer

/** What AWS said to one session, in order. A plain value: change it with `map`, `filter` and `tape-edits.ts`. */
export type Tape = readonly TapedCall[]

export type Recorder = (
  operation: string,
  region: string,
  next: Next,
  args: CallArguments,
) => Promise<CallResult>
export type Replayer = (operation: string, region: string, input: object) => Promise<CallResult>

/** Passes every call on, and gives its scrubbed question and answer to `keep`. A cancelled call is not kept. */
export function createRecorder(keep: (call: TapedCall) => void): Recorder {
  return async (operation, region, next, args) => {
    const asked = { operation, region, input: scrubValue(args.input) }
    try {
      const result = await next(args)
      keep({ ...asked, output: scrubValue(result.output) })
      return result
    } catch (error) {
      const { name, message, status } = errorFacts(error)
      if (name !== 'AbortError')
        keep({ ...asked, error: { name, message: scrubText(message), ...(status ? { status } : {}) } })
      throw error
    }
  }
}

/**
 * Answers from the tape, without a network. The same question asked again gets the next answer, and the last one from
 * then on. What is not on the tape is refused out loud: an empty answer would look like a clean account.
 */
export function createReplayer(tape: Tape): Replayer {
  const open = tape.filter(isOpen)
  const exact = new Map<string, TapedCall[]>()
  for (const line of tape) {
    const same = exact.get(keyOf(line)) ?? []
    same.push(line)
    exact.set(keyOf(line), same)
  }
  const turns = new Map<string, number>()
  return (operation, region, input) => {
    const anyInput = open.find((line) => line.operation === operation && (line.region ?? region) === region)
    if (anyInput) return answer(anyInput)
    const question: TapedCall = { operation, region, input: scrubValue(input), output: null }
    const key = keyOf(question)
    const fits = exact.get(key) ?? []
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    return answer(fits[Math.min(turn, fits.length - 1)] ?? notOnTape(question))
  }
}

const isOpen = ({ input }: TapedCall): boolean => input === undefined

const keys = new WeakMap<TapedCall, string>()

/** Remembered by line, because the lines that an edit leaves alone are the same objects in the next tape. */
function keyOf(call: TapedCall): string {
  const key = keys.get(call) ?? `${call.operation} ${call.region ?? ''} ${canonicalText(call.input ?? null)}`
  keys.set(call, key)
  return key
}

function answer(line: TapedCall): Promise<CallResult> {
  if ('output' in line)
    return Promise.resolve({
      output: { $metadata: {}, ...structuredClone(line.output as object) },
      response: {},
    })
  const { name, message, status } = line.error
  return Promise.reject(Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } }))
}

const notOnTape = ({ operation, region, input }: TapedCall): TapedCall => ({
  operation,
  error: {
    name: 'NotOnTape',
    message: `${operation} in ${region ?? 'no Region'} with ${canonicalText(input ?? null)} is not on the tape.`,
  },
})
