import { addUp, sorted, totalOf } from '../aws/call-counts'
import type { CallCounts, Session, SignInFailure } from '../aws/session'
import type { Accounts } from '../ports'
import type { ScanOrder } from './scan-deps'

/** The signed-in account of one scan, which may have to be signed in again while it is read. */
export interface Connection {
  session(): Session
  /**
   * Signs in again where `stale` expired: everyone who asks meanwhile waits for the same answer, so the scan pauses and
   * a person is asked once. Answers why it was not possible, else `null`.
   */
  renew(stale: Session): Promise<SignInFailure | null>
  /** Notes that a unit was read, so that a later expiry is worth another sign-in. */
  proved(): void
  /** Calls sent over all runs and sign-ins of the scan, retries included, by operation. */
  calls(): CallCounts
  /** How many those are. */
  sent(): number
  close(): void
}

const failed = (message: string, hint: string): SignInFailure => ({
  status: 'failed',
  code: 'unexpected',
  message,
  hint,
})

export type Opened = { readonly status: 'open'; readonly connection: Connection } | SignInFailure

/** Opens the account of a scan and keeps it open: credentials that end in mid-scan are asked for again. */
export async function openConnection(
  accounts: Accounts,
  { profile, calls }: Pick<ScanOrder, 'profile' | 'calls'>,
  allowed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Opened> {
  const first = await accounts.open(profile, allowed, signal)
  if (first.status === 'failed') return first
  let current = first.session
  const { account } = current
  const sessions = [current]
  let useful = true
  let renewal: Promise<SignInFailure | null> | null = null

  async function signInAgain(): Promise<SignInFailure | null> {
    if (!useful)
      return failed(
        `The credentials of ${profile} ended again before anything could be read with them.`,
        'Use credentials that last longer, then resume the scan.',
      )
    useful = false
    const again = await accounts.open(profile, allowed, signal)
    if (again.status === 'failed') return again
    sessions.push(again.session)
    if (again.session.account.id !== account.id)
      return failed(
        `${profile} now leads to account ${again.session.account.id}, but this scan began in ${account.id}.`,
        'Put the profile right, then resume the scan; or start a new one.',
      )
    current = again.session
    return null
  }

  return {
    status: 'open',
    connection: {
      session: () => current,
      async renew(stale) {
        if (stale !== current) return null
        renewal ??= signInAgain().finally(() => (renewal = null))
        return renewal
      },
      proved: () => void (useful = true),
      calls: () => sorted(addUp([calls, ...sessions.map((session) => session.calls())])),
      sent: () => sessions.reduce((sum, session) => sum + session.sent(), totalOf(calls)),
      close() {
        for (const session of sessions) session.close()
      },
    },
  }
}
