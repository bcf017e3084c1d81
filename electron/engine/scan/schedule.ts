import type { EngineEvent } from '../../../shared/contract/events'
import { isExpected } from '../../../shared/contract/reply'
import type { ScheduledRun } from '../../../shared/contract/views'
import type { Schedule } from '../../../shared/domain/settings'
import type { Accounts } from '../ports'
import { faultWords } from '../scrub'
import type { History } from '../store/history'
import { whatIsDue } from './schedule-times'
import type { Scans } from './scans'
import { scheduleIn, withUsualRegions } from './settings'

export interface ScheduleDeps {
  readonly history: History
  readonly accounts: Accounts
  readonly scans: Pick<Scans, 'start'>
  readonly now: () => Date
  readonly send: (event: EngineEvent) => void
  readonly log: (line: string) => void
}

/** What was scheduled last, and until when the schedule is done with. */
export const scheduleKeys = { done: 'schedule.done', run: 'schedule.run' } as const

/** The scans that start by themselves while the engine is open. */
export function createScheduling(deps: ScheduleDeps) {
  const { history, now, send, log } = deps
  const abort = new AbortController()
  let running: Promise<void> | null = null

  const isClosed = () => abort.signal.aborted
  async function look(): Promise<void> {
    if (isClosed()) return
    try {
      const due = claim(history, now())
      if (due === null) return
      const startedAt = now().toISOString()
      const outcome = await startAll(deps, due.schedule, abort.signal)
      if (isClosed()) return
      const run: ScheduledRun = { dueAt: due.at, startedAt, ...outcome }
      history.settings.set(scheduleKeys.run, run)
      send({ type: 'schedule.ran', run })
    } catch (error) {
      log(`Scheduled scans could not be started: ${faultWords(error)}`)
    }
  }

  return {
    /** Scans what is due, if something is. Never rejects; while it is at it, another look changes nothing. */
    look: (): Promise<void> => (running ??= look().finally(() => (running = null))),
    close: async (): Promise<void> => {
      abort.abort()
      await running
    },
  }
}

/** Of several engines on one history only one gets what is due: whoever writes first that it is done. */
const claim = (history: History, now: Date): { readonly schedule: Schedule; readonly at: string } | null =>
  history.atomically(() => {
    const schedule = scheduleIn(history.settings)
    if (schedule === null) return null
    const stored = history.settings.get(scheduleKeys.done)
    const before = typeof stored === 'string' ? Date.parse(stored) : now.getTime()
    const { scan, done } = whatIsDue(schedule, before, now.getTime())
    const at = new Date(done).toISOString()
    if (at !== stored) history.settings.set(scheduleKeys.done, at)
    return scan ? { schedule, at } : null
  })

/** One profile for each account: those that the schedule names, else each account's primary one. */
function profilesOf(history: History, { profiles }: Schedule): readonly string[] {
  const targets = history.targets.list()
  if (profiles === null) return targets.filter(({ primary }) => primary).map(({ profile }) => profile)
  const accountOf = new Map(targets.map(({ profile, accountId }) => [profile, accountId]))
  const seen = new Set<string>()
  return profiles.filter((profile) => {
    const account = accountOf.get(profile) ?? profile
    return !seen.has(account) && seen.add(account)
  })
}

type Outcome = Pick<ScheduledRun, 'started' | 'blocked'>

/**
 * Nobody may be there: a profile that would ask a person something is left out, and a sign-in is tried before a scan
 * begins, so that what has expired is said once and leaves no row of failed scans.
 */
async function startAll(
  { history, accounts, scans }: ScheduleDeps,
  schedule: Schedule,
  signal: AbortSignal,
): Promise<Outcome> {
  const known = new Map((await accounts.list()).map((profile) => [profile.name, profile]))
  const started: string[] = []
  const blocked: Outcome['blocked'][number][] = []
  for (const profile of profilesOf(history, schedule)) {
    if (signal.aborted) break
    const block = (message: string, hint: string) => void blocked.push({ profile, message, hint })
    const busy = history.scans
      .list({ limit: 1000 })
      .some((scan) => scan.status === 'running' && scan.profile === profile)
    if (busy) continue
    const about = known.get(profile)
    if (about?.mfa === true) {
      block(`${profile} asks for an MFA code, so it was not scanned.`, 'Scan it by hand, or leave it out.')
      continue
    }
    if (about?.consent === 'needed') {
      block(
        `${profile} runs a command that nobody agreed to, so it was not scanned.`,
        'Look at the command in Settings.',
      )
      continue
    }
    const opened = await accounts.open(profile, new Set(), signal)
    if (opened.status === 'failed') {
      block(opened.message, opened.hint)
      continue
    }
    opened.session.close()
    try {
      scans.start([profile], withUsualRegions(history.settings, {}))
      started.push(profile)
    } catch (error) {
      // Somebody started it a moment ago.
      if (!isExpected(error)) throw error
    }
  }
  return { started, blocked }
}
