import { memoize } from '@smithy/core/config'
import { credentialSource, type SourceOptions } from './credential-source'
import { chainOf } from './profiles'
import { failureError, failureOf, incomplete } from './sign-in-failure'
import type { CredentialProvider } from './surroundings'

/** Renewed this long before they end, so that no call is signed with credentials that end on the way. */
const renewalMilliseconds = 5 * 60_000

/**
 * The one provider of a profile: everything that signs for it shares this, so that a code is asked for once and a role
 * assumed once. `AWS_PROFILE` and keys in the environment have no say: each link of the chain is named, and only a
 * profile with `credential_source = Environment` reads them. What a person refused stays refused for the session.
 */
export function createCredentials(options: SourceOptions): CredentialProvider {
  const { profile, files } = options
  const { links, problem } = chainOf(profile, files)
  if (problem !== undefined) return () => Promise.reject(failureError(incomplete(profile, problem)))
  // From the far end: each link signs in with what the one behind it gave.
  const provide = links.reduceRight<CredentialProvider | undefined>(
    (source, link, index) => credentialSource(link, links[index + 1], source, options),
    undefined,
  )
  return once(provide ?? (() => Promise.reject(failureError(incomplete(profile, 'it does not exist.')))))
}

function once(provide: CredentialProvider): CredentialProvider {
  let final: Error | undefined
  const ask: CredentialProvider = async () => {
    if (final !== undefined) throw final
    try {
      return await provide()
    } catch (error) {
      if (error instanceof Error && failureOf(error)) final = error
      throw error
    }
  }
  return memoize(
    ask,
    ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < renewalMilliseconds,
    ({ expiration }) => expiration !== undefined,
  )
}
