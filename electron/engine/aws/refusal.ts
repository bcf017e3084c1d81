import type { Gap, GapReason } from '../../../shared/domain/evidence'

/** The words of AWS that mean a refusal, by error name. Anything else is `unexpected`, and says so. */
const reasons: Readonly<Record<string, GapReason>> = {
  AccessDenied: 'denied',
  AccessDeniedException: 'denied',
  AuthorizationError: 'denied',
  UnauthorizedOperation: 'denied',
  UnauthorizedException: 'denied',
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  RequestLimitExceeded: 'throttled',
  SlowDown: 'throttled',
  TimeoutError: 'timed-out',
  ExpiredToken: 'credentials-expired',
  ExpiredTokenException: 'credentials-expired',
  RequestExpired: 'credentials-expired',
  AbortError: 'cancelled',
}

/**
 * The client factory's last middleware throws this in place of the SDK's error, whose hidden `$response` holds the
 * session token. It carries the name that collectors compare with and the gap that they would record.
 */
export interface Refusal extends Error {
  readonly gap: Gap
  /** AWS does not offer this here (no support plan, service not in the Region): not applicable instead of unknown. */
  readonly notOffered: boolean
}

const notOfferedNames = new Set(['SubscriptionRequiredException', 'OptInRequired', 'UnsupportedOperation'])

export function toRefusal({ name, message }: Error, at: Pick<Gap, 'operation' | 'region'>): Refusal {
  const byPolicy = /with an explicit deny in a service control policy/.test(message)
  const reason = byPolicy ? 'denied-by-scp' : (reasons[name] ?? 'unexpected')
  const gap: Gap = { ...at, reason, detail: `${name}: ${message}` }
  return Object.assign(new Error(message), { name, gap, notOffered: notOfferedNames.has(name) })
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'gap' in error
