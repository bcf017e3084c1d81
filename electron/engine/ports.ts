import type { Profile } from '../../shared/domain/profile'
import type { SignIn } from './aws/session'

export interface MfaQuestion {
  readonly profile: string
  /** ARN of the device whose code is wanted. */
  readonly device: string
}

/** Asks a person for a six-digit code; `null` where nobody answers. Never stored, never logged. */
export type AskMfaCode = (question: MfaQuestion) => Promise<string | null>

/** Which `credential_process` commands a person has agreed to run, by profile and exact command. */
export interface Consents {
  has(profile: string, command: string): boolean
}

/** Where a scan gets its accounts from: `aws/` for real ones, `demo/` for taped ones. */
export interface Accounts {
  /** All profiles, without resolving one: resolving can run a command. */
  list(): Promise<readonly Profile[]>
  /**
   * Signs in and finds account and Regions. `allowed`: the operations that the chosen collectors declare; the read-only
   * guard refuses all others. Expected trouble comes back as a value.
   */
  open(profile: string, allowed: ReadonlySet<string>, signal: AbortSignal): Promise<SignIn>
}

/** What became of printing: the PDF, or why there is none. */
export type Printed =
  | { readonly status: 'printed'; readonly pdf: Uint8Array }
  | { readonly status: 'no-browser'; readonly why: string }

/** Prints one self-contained page; a browser that cannot be had is a value. */
export type Print = (html: string) => Promise<Printed>

/** What a host supplies. Time, ids, files and people reach the engine only through here. */
export interface Ports {
  readonly now: () => Date
  readonly newId: () => string
  /** The history file of this mode (a demo has its own). */
  readonly historyFile: string
  readonly mode: 'live' | 'demo'
  readonly accounts: (people: { readonly askMfaCode: AskMfaCode; readonly consents: Consents }) => Accounts
  /** How a terminal asks. Left out where a window does: then the engine sends `mfa.asked` and waits for its answer. */
  readonly askMfaCode?: AskMfaCode
  /** Left out where the host has no browser. */
  readonly printPdf?: Print
  /** Whether it stays open and starts the scans that are due; a command that ends leaves them to one that stays. */
  readonly keepsSchedule?: boolean
  readonly log: (line: string) => void
}
