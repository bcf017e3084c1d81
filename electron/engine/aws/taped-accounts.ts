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
  /** The Region that the tapes were recorded from. */
  readonly region?: string
}

/**
 * Accounts that answer from tapes: through the same clients, guard, counter, limits and refusals as real ones, without
 * credentials and without a network.
 */
export function createTapedAccounts(options: TapedAccountsOptions): Accounts {
  const { tapes, region = 'eu-west-1' } = options
  const inFlight = createInFlight()
  const names = options.profiles ?? (typeof tapes === 'function' ? [] : Object.keys(tapes))
  const tapeOf = (profile: string): Tape | undefined =>
    typeof tapes === 'function' ? tapes(profile) : Object.hasOwn(tapes, profile) ? tapes[profile] : undefined
  return {
    list: () =>
      Promise.resolve(
        names.map((name) => ({
          name,
          kind: 'static',
          region,
          sources: [],
          mfa: false,
          consent: 'not-needed',
        })),
      ),
    async open(profile, allowed, signal) {
      const tape = tapeOf(profile)
      if (tape === undefined) return noSuchProfile(profile, names)
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
        return toSignInFailure(error, { profile, kind: 'static' })
      }
    },
  }
}
