import type { Profile } from '../../shared/domain/profile'
import type { SignIn } from './aws/session'

export interface MfaQuestion {
  readonly profile: string
  /** ARN of the device whose code is wanted. */
  readonly device: string
}

/** Where a scan gets its accounts from: `aws/` for real ones, `demo/` for taped ones. */
export interface Accounts {
  /** All profiles, without resolving one: resolving can run a command. */
  list(): Promise<readonly Profile[]>
  /** Signs in and finds account and Regions. Expected trouble comes back as a value. */
  open(profile: string, allowed: ReadonlySet<string>, signal: AbortSignal): Promise<SignIn>
}

/** What a host supplies. Time, ids, files and people reach the engine only through here. */
export interface Ports {
  readonly now: () => Date
  readonly newId: () => string
  /** The history file of this mode (a demo has its own). */
  readonly historyFile: string
  readonly mode: 'live' | 'demo'
  readonly accounts: Accounts
  /** Asks a person for a six-digit code; `null` where nobody answers. Never stored, never logged. */
  readonly askMfaCode: (question: MfaQuestion) => Promise<string | null>
  readonly log: (line: string) => void
}
