import type { Gap } from '../../../shared/domain/evidence'
import { isNotOffered, reasonOf, type ErrorFacts } from './error-names'
import { scrubText } from '../scrub'

/**
 * The client factory throws this in place of the SDK's error, whose hidden `$response` holds the session token. It
 * carries the name that collectors compare with and the gap that they would record.
 */
export interface Refusal extends Error {
  readonly gap: Gap
  /** AWS does not offer this here (no support plan, service not in the Region): not applicable instead of unknown. */
  readonly notOffered: boolean
  /** Node's code where the network failed: `ENOTFOUND`. */
  readonly code: string | undefined
}

export interface Asked extends Pick<Gap, 'operation' | 'region'> {
  /** False where the Region is known to be switched off for this account. */
  readonly enabled?: boolean
  /** True once the scan was cancelled: then whatever came back is only its echo. */
  readonly cancelled?: boolean
}

/** What matters of an error of the SDK, of Node or of a tape; nothing else of it is ever kept. */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: 'Unknown', message: String(error) }
  const { $metadata, code } = error as { $metadata?: { httpStatusCode?: number }; code?: unknown }
  const facts = { status: $metadata?.httpStatusCode, code: typeof code === 'string' ? code : undefined }
  // The SDK's hint to look into hidden fields is for programmers, and what is there is secret.
  const [message = '', hint] = error.message.split('Deserialization error: to see the raw response')
  const isMalformed = hint !== undefined && facts.code === undefined && /^(?:Syntax)?Error$/.test(error.name)
  return isMalformed
    ? { ...facts, name: 'MalformedAnswer', message: `The answer could not be understood. ${message}` }
    : { ...facts, name: error.name, message }
}

export function toRefusal(error: unknown, { operation, region, enabled = true, cancelled }: Asked): Refusal {
  const facts = cancelled ? cancelledFacts : errorFacts(error)
  const { name, status, code } = facts
  const message = scrubText(facts.message) || 'No reason was given.'
  const answered = status === undefined || message.includes(String(status)) ? '' : ` (HTTP ${status})`
  const gap: Gap = { operation, region, reason: reasonOf(facts), detail: `${name}: ${message}${answered}` }
  return Object.assign(new Error(message), { name, gap, notOffered: isNotOffered(facts, enabled), code })
}

const cancelledFacts: ErrorFacts = { name: 'AbortError', message: 'The scan was cancelled.' }

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'gap' in error
