import type { GapReason } from '../../../shared/domain/evidence'

/**
 * How AWS's protocols name a refusal: the query and REST-XML services say `AccessDenied`, the JSON services
 * `AccessDeniedException`, EC2 `UnauthorizedOperation`. What is not here is `unexpected`, and says so.
 * Source: "Common errors" of each service's API reference.
 */
const names: Readonly<
  Record<
    Exclude<GapReason, 'denied-by-scp' | 'unexpected' | 'not-watched' | 'not-attested'>,
    readonly string[]
  >
> = {
  denied: [
    'AccessDenied',
    'AccessDeniedException',
    'AllAccessDisabled',
    'AuthorizationError',
    'AuthorizationErrorException',
    'Forbidden',
    'ForbiddenException',
    'KMSAccessDeniedException',
    'NotAuthorized',
    'UnauthorizedAccess',
    'UnauthorizedException',
    'UnauthorizedOperation',
    'UnauthorizedRequestException',
  ],
  throttled: [
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'LimitExceededException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'TransactionInProgressException',
  ],
  'timed-out': ['ConnectTimeout', 'RequestTimeout', 'RequestTimeoutException', 'TimeoutError'],
  'credentials-expired': [
    'AuthFailure',
    'CredentialsProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidToken',
    'RequestExpired',
    'TokenRefreshRequired',
    'UnrecognizedClientException',
  ],
  cancelled: ['AbortError'],
}

const reasons = new Map<string, GapReason>(
  Object.entries(names).flatMap(([reason, all]) => all.map((name) => [name, reason as GapReason])),
)

/** Where an answer has no name of its own (a HEAD request has no body), its status has to do. */
const statuses: Readonly<Record<number, GapReason>> = {
  401: 'denied',
  403: 'denied',
  408: 'timed-out',
  429: 'throttled',
  504: 'timed-out',
}
const nameless = new Set(['', 'Error', 'Unknown', 'UnknownError', '401', '403', '408', '429', '504'])

/**
 * AWS does not offer this here: no support plan, a Region that is not enabled, a service that is not in the Region.
 * That is no blindness, so it is not applicable instead of unknown.
 */
const notOfferedNames = new Set([
  'OptInRequired',
  'OptInRequiredException',
  'RegionDisabledException',
  'SubscriptionRequiredException',
  'UnsupportedOperation',
])
/** In a Region that is not enabled AWS does not know the account's credentials; elsewhere this means a lost key. */
const unknownCredentials = new Set([
  'AuthFailure',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
])
const unreachableCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
])
/** The SDK names these `TimeoutError`, yet somebody hung up: that is not slowness. */
const hungUpCodes = new Set(['ECONNRESET', 'EPIPE'])

const byPolicy =
  /with an explicit deny in a service control policy|service control policy (?:denies|explicitly)/i

export interface ErrorFacts {
  readonly name: string
  readonly message: string
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** Node's code of a socket error: `ENOTFOUND`, `ECONNRESET`. */
  readonly code?: string | undefined
}

export function reasonOf({ name, message, status, code = '' }: ErrorFacts): GapReason {
  if (hungUpCodes.has(code)) return 'unexpected'
  const reason = reasons.get(name) ?? (nameless.has(name) && status ? statuses[status] : undefined)
  return reason === 'denied' && byPolicy.test(message) ? 'denied-by-scp' : (reason ?? 'unexpected')
}

/** `enabled`: whether the Region asked is known to be switched on for the account. */
export const isNotOffered = ({ name }: ErrorFacts, enabled: boolean): boolean =>
  notOfferedNames.has(name) || (!enabled && unknownCredentials.has(name))

/** True where nothing answered at that address at all. */
export const isUnreachable = ({ code = '', name }: ErrorFacts): boolean =>
  unreachableCodes.has(code) || name === 'TimeoutError' || name === 'NotFromAws'

export const areCredentialsUnknown = ({ name }: ErrorFacts): boolean => unknownCredentials.has(name)

/** The clock of this machine and AWS's differ by more than AWS accepts: 15 minutes for most services, 5 for some. */
export const isClockSkew = ({ name, message }: ErrorFacts): boolean =>
  ['RequestTimeTooSkewed', 'RequestInTheFuture'].includes(name) ||
  /Signature (?:expired|not yet current)/i.test(message)
