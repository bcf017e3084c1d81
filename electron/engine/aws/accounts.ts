import type { Accounts, AskMfaCode, Consents } from '../ports'
import { createCallCounter } from './call-counts'
import { readConfigFiles } from './config-files'
import { regionOf } from './credential-source'
import { createCredentials } from './credentials'
import { createEndpointOf } from './endpoint'
import { createInFlight } from './in-flight'
import { openSession } from './open-session'
import { describeProfile, listProfiles } from './profiles'
import type { SignIn } from './session'
import { cancelled, consentNeeded, incomplete, noSuchProfile, toSignInFailure } from './sign-in-failure'
import { createRecorder, type TapedCall } from './tape'

export interface AccountsOptions {
  readonly askMfaCode: AskMfaCode
  readonly consents: Consents
  /** Gets every call and its answer, scrubbed, in order: what makes a tape. */
  readonly record?: (profile: string, call: TapedCall) => void
}

/** The accounts behind the profiles of this machine. */
export function createAccounts(options: AccountsOptions): Accounts {
  const inFlight = createInFlight()
  return {
    list: async () => listProfiles(await readConfigFiles(), options.consents),
    open: (profile, allowed, signal) =>
      untilAborted(signal, cancelled(profile), () =>
        open(profile, { ...options, allowed, signal, inFlight }),
      ),
  }
}

interface Opening extends AccountsOptions {
  readonly allowed: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly inFlight: ReturnType<typeof createInFlight>
}

async function open(name: string, opening: Opening): Promise<SignIn> {
  const { consents, askMfaCode, record, ...rest } = opening
  const files = await readConfigFiles()
  const section = files.profiles.get(name)
  if (section === undefined) return noSuchProfile(name, [...files.profiles.keys()], files.problems)
  const profile = describeProfile(name, files, consents)
  if (profile.problem !== undefined) return incomplete(name, profile.problem)
  if (profile.consent === 'needed') return consentNeeded(name, profile.command ?? '')

  const counter = createCallCounter()
  const credentials = createCredentials({ profile: name, files, askMfaCode, consents, counter })
  const { endpoint } = profile
  const origin = {
    profile: name,
    credentials,
    endpointOf: createEndpointOf(section, files.section),
    ...(record === undefined ? {} : { record: createRecorder((call) => record(name, call)) }),
  }
  try {
    // Asked for by themselves first: what a provider throws would lose its reason inside a client.
    await credentials()
    const region = regionOf(section, files.profiles.get(profile.sources[0] ?? ''))
    const session = await openSession({ ...rest, profile: name, origin, region, endpoint, counter })
    return { status: 'open', session }
  } catch (error) {
    return toSignInFailure(error, profile)
  }
}

/** Answers at once when the scan is cancelled, whatever a person, a command or the network still keep waiting. */
async function untilAborted(
  signal: AbortSignal,
  instead: SignIn,
  work: () => Promise<SignIn>,
): Promise<SignIn> {
  if (signal.aborted) return instead
  let onAbort = (): void => undefined
  const aborted = new Promise<SignIn>((resolve) => {
    onAbort = () => resolve(instead)
  })
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
