import type { Profile } from '../../../shared/domain/profile'
import { areCredentialsUnknown, isClockSkew, isUnreachable, reasonOf, type ErrorFacts } from './error-names'
import { errorFacts } from './refusal'
import { scrubText } from '../scrub'
import type { SignInFailure } from './session'

export type SignInAttempt = Pick<Profile, 'name' | 'kind' | 'roleArn' | 'endpoint'>

const failed = (code: SignInFailure['code'], message: string, hint: string): SignInFailure => ({
  status: 'failed',
  code,
  message,
  hint,
})

/** A `SignInFailure` on its way out of a credential provider, through the SDK, to whoever opens the profile. */
export const failureError = (failure: SignInFailure): Error =>
  Object.assign(new Error(failure.message), { name: 'CredentialsProviderError', tryNextLink: false, failure })

export function failureOf(error: unknown): SignInFailure | undefined {
  return error instanceof Error && 'failure' in error ? (error.failure as SignInFailure) : undefined
}

export function noSuchProfile(
  profile: string,
  known: readonly string[],
  problems: readonly string[] = [],
): SignInFailure {
  const shown =
    [...known].sort().slice(0, 5).join(', ') + (known.length > 5 ? ` and ${known.length - 5} more` : '')
  return failed(
    'no-such-profile',
    [`There is no profile named ${profile}.`, ...problems].join(' '),
    known.length === 0
      ? 'Create a profile with: aws configure'
      : `These are there: ${shown}. \`triad profiles\` lists all.`,
  )
}

export const consentNeeded = (profile: string, command: string): SignInFailure =>
  failed(
    'consent-needed',
    `Profile ${profile} gets its credentials from a command, which has not been agreed to: ${command}`,
    'Read the command. If you trust it, agree to it for this profile and scan again.',
  )

export const incomplete = (profile: string, problem: string): SignInFailure =>
  failed(
    'incomplete',
    `Profile ${profile} cannot be used: ${problem}`,
    'Complete the profile in ~/.aws/config.',
  )

export const mfaRefused = (profile: string, what: string): SignInFailure =>
  failed(
    'mfa-refused',
    `Profile ${profile} needs an MFA code: ${what}`,
    'Scan again with the next code of the device.',
  )

export const cancelled = (profile: string): SignInFailure =>
  failed(
    'cancelled',
    `The sign-in of profile ${profile} was cancelled.`,
    'Nothing was read. Start the scan again.',
  )

/** Says what went wrong, and what to do about it, of whatever the providers and STS throw. */
export function toSignInFailure(error: unknown, attempt: SignInAttempt): SignInFailure {
  const facts = errorFacts(error)
  const said = scrubText(`${facts.name}: ${facts.message}`)
  return failureOf(error) ?? answerOf(facts, said, attempt) ?? ofKind(said, attempt)
}

/** What AWS or the network said, whatever the kind of the profile. */
function answerOf(facts: ErrorFacts, said: string, attempt: SignInAttempt): SignInFailure | undefined {
  const { name: profile, roleArn, endpoint = 'AWS' } = attempt
  if (facts.name === 'AbortError') return cancelled(profile)
  if (isClockSkew(facts))
    return failed(
      'clock-skew',
      `The clocks of this machine and of ${endpoint} differ too much for a sign-in. ${said}`,
      'Let the system set its clock by itself, then scan again.',
    )
  if (/MultiFactorAuthentication failed/i.test(facts.message)) return mfaRefused(profile, said)
  if (isUnreachable(facts))
    return failed(
      'unreachable',
      `Nothing answers at ${endpoint} for profile ${profile}. ${said}`,
      'Check the network, the proxy and the endpoint_url of the profile, then scan again.',
    )
  if (areCredentialsUnknown(facts) || facts.name === 'SignatureDoesNotMatch')
    return failed(
      'refused',
      `${endpoint} does not accept the credentials of profile ${profile}. ${said}`,
      'The key was deleted, switched off, mistyped or belongs elsewhere. Renew it with: ' +
        `aws configure --profile ${profile}`,
    )
  if (
    /Token.*expired|ExpiredToken|RequestExpired/i.test(said) &&
    attempt.kind !== 'sso' &&
    attempt.kind !== 'login'
  )
    return failed(
      'refused',
      `The credentials of profile ${profile} have expired. ${said}`,
      `Renew the temporary credentials of profile ${profile}, then scan again.`,
    )
  if (reasonOf(facts) === 'denied' || reasonOf(facts) === 'denied-by-scp')
    return failed(
      'refused',
      roleArn === undefined
        ? `Profile ${profile} is refused. ${said}`
        : `${roleArn} may not be assumed. ${said}`,
      roleArn === undefined
        ? 'Ask whoever manages these credentials what they may do.'
        : 'Check the trust policy of the role, and that the profile it comes from may call sts:AssumeRole on it.',
    )
  return undefined
}

/** What the providers say about the profile itself: a session that ended, a command that failed, nothing found. */
function ofKind(said: string, { name: profile, kind }: SignInAttempt): SignInFailure {
  if (kind === 'sso' || kind === 'login') {
    const hint = `Run: aws ${kind === 'sso' ? 'sso login' : 'login'} --profile ${profile}`
    return said.includes('Forbidden')
      ? failed(
          'refused',
          `Profile ${profile} may not use its role. ${said}`,
          'Ask for access to this account and role.',
        )
      : failed('sso-expired', `The session of profile ${profile} is missing or has expired. ${said}`, hint)
  }
  if (kind === 'process')
    return failed(
      'unexpected',
      `The credential_process of profile ${profile} failed. ${said}`,
      'Run the command in a terminal: it must print credentials as JSON.',
    )
  if (/CredentialsProviderError|ENOENT|EACCES/.test(said)) return incomplete(profile, said)
  return failed(
    'unexpected',
    `Profile ${profile} could not be signed in. ${said}`,
    'Scan again; nothing was read.',
  )
}
