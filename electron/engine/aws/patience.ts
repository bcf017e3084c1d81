import { setTimeout as wait } from 'node:timers/promises'
import { reasonOf } from './error-names'
import { errorFacts } from './refusal'
import type { Next } from './sdk'

/**
 * A second round of attempts for a call that is still throttled after the SDK's own. Blindness costs more than a few
 * seconds, and a call that waits keeps its place among those in flight, which slows the others down as AWS asks for.
 */
export const patiently =
  (next: Next, pauseMilliseconds: number, signal: AbortSignal): Next =>
  async (args) => {
    try {
      return await next(args)
    } catch (error) {
      if (reasonOf(errorFacts(error)) !== 'throttled') throw error
      await wait(pauseMilliseconds, undefined, { signal })
      return next(args)
    }
  }
