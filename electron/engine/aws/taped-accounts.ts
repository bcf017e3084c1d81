import type { Accounts } from '../ports'
import { createInFlight } from './in-flight'
import { openSession } from './open-session'
import { isRefusal } from './refusal'
import { noSuchProfile, toSignInFailure } from './sign-in-failure'
import { createReplayer, type Tape } from './tape'

export interface TapedAccountsOptions {
  /**
   * The tape of each profile. A function is asked at every sign-in, so that one account can be another one week later.
   */
  readonly tapes: Readonly<Record<string, Tape>> | ((profile: string) => Tape | undefined)
  /** The profiles to list, in this order; the keys of `tapes` where that is a table. */
  readonly profiles?: readonly string[]
}

/**
 * Accounts that answer from tapes: through the same clients, guard, counter, limits and refusals as real ones, without
 * credentials and without a network.
 */
export function createTapedAccounts(options: TapedAccountsOptions): Accounts {
  const { tapes } = options
  const inFlight = createInFlight()
  const names = options.profiles ?? (typeof tapes === 'function' ? [] : Object.keys(tapes))
  const tapeOf = (profile: string): Tape | undefined =>
    typeof tapes === 'function' ? tapes(profile) : Object.hasOwn(tapes, profile) ? tapes[profile] : undefined
  return {
    list: () =>
      Promise.resolve(
        names.map((name) => ({ name, kind: 'static', sources: [], mfa: false, consent: 'not-needed' })),
      ),
    async open(profile, allowed, signal) {
      const tape = tapeOf(profile)
      if (tape === undefined) return noSuchProfile(profile, names)
      // Signed in from where it was recorded.
      const region =
        tape.find(({ operation }) => operation === 'sts:GetCallerIdentity')?.region ?? 'us-east-1'
      const origin = {
        credentials: { accessKeyId: 'TAPE', secretAccessKey: 'TAPE' },
        endpointOf: () => undefined,
        replay: createReplayer(tape),
      }
      try {
        const session = await openSession({ profile, origin, region, allowed, signal, inFlight })
        return { status: 'open', session }
      } catch (error) {
        if (!isRefusal(error)) throw error
        return toSignInFailure(error, { name: profile, kind: 'static' })
      }
    },
  }
}
