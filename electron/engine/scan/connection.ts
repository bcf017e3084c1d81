import type { Session, SignInFailure } from '../aws/session'
import type { Accounts } from '../ports'

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
  /** Calls sent over all sign-ins, retries included, by operation. */
  calls(): Readonly<Record<string, number>>
  close(): void
}

const failed = (message: string, hint: string): SignInFailure => ({
  status: 'failed',
  code: 'unexpected',
  message,
  hint,
})

/** Opens the account of a profile and keeps it open: credentials that end in mid-scan are asked for again. */
export async function openConnection(
  accounts: Accounts,
  profile: string,
  allowed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<{ readonly status: 'open'; readonly connection: Connection } | SignInFailure> {
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
      calls: () => addUp(sessions.map((session) => session.calls())),
      close() {
        for (const session of sessions) session.close()
      },
    },
  }
}

function addUp(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const total: Record<string, number> = {}
  for (const each of counts)
    for (const [operation, calls] of Object.entries(each)) total[operation] = (total[operation] ?? 0) + calls
  return total
}
