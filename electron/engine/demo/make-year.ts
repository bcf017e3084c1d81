import type { EngineEvent } from '../../../shared/contract/events'
import type { TargetView } from '../../../shared/contract/views'
import type { Session } from '../aws/session'
import type { Tape } from '../aws/tape'
import { createTapedAccounts } from '../aws/taped-accounts'
import type { Accounts } from '../ports'
import { inputsOf } from '../scan/choose-checks'
import { createScans, type ScansDeps } from '../scan/scans'
import type { History } from '../store/history'
import { demoProfiles, loadDemoAccounts, timeOf, type DemoProfile } from './accounts'
import { createReadOnce } from './read-once'
import { statementsOf } from './statements'
import { weeks } from './story'

export interface YearDeps extends Pick<ScansDeps, 'catalogue' | 'appVersion' | 'newId' | 'log'> {
  /** Empty, and opened with `clock.now`. */
  readonly history: History
  readonly clock: Clock
  /** When the year ends. */
  readonly now: Date
  /** Told after each scan. */
  readonly onScan: (made: number, of: number) => void
}

/** The time of the scans that are being made. */
export interface Clock {
  readonly now: () => Date
  set(time: Date): void
  advance(milliseconds: number): void
}

export const createClock = (start: Date): Clock => {
  let time = start.getTime()
  return {
    now: () => new Date(time),
    set: (to) => (time = to.getTime()),
    advance: (milliseconds) => (time += milliseconds),
  }
}

const criticality: Readonly<Record<DemoProfile, TargetView['criticality']>> = {
  'acme-prod': 'production',
  'acme-staging': 'staging',
  'acme-dev': 'development',
}
/** Of what no tag names an owner for. Nobody answers for the third: the demo shows that too. */
const owners: Readonly<Record<DemoProfile, string>> = {
  'acme-prod': 'Platform team',
  'acme-staging': 'Platform team',
  'acme-dev': '',
}
/** What a unit takes on a network, in milliseconds, so that scans have a believable length. */
const unitMs = 700

/**
 * Makes a year of weekly scans of each account through the same clients, collectors, checks and orchestration as any
 * scan; only the answers come from tapes. The same `now` gives the same findings and scores. Throws where a scan does not
 * complete: a demo with holes nobody planned would be a mistake.
 */
export async function makeYear(deps: YearDeps): Promise<void> {
  const { history, clock, now, onScan } = deps
  const accounts = await loadDemoAccounts(now)
  let week = 0
  // Edited once a scan: whoever asks for it meanwhile gets the same one.
  const tapes = new Map<string, Tape>()
  const taped = createReadOnce(
    createTapedAccounts({ tapes: (profile) => tapes.get(profile), profiles: demoProfiles }),
    (profile) => tapes.get(profile),
  )
  const collectors = taped.collectors(await deps.catalogue.loadCollectors(inputsOf(deps.catalogue.checks)))
  let hear: (event: EngineEvent) => void = () => undefined
  const scans = createScans({
    ...deps,
    catalogue: { ...deps.catalogue, loadCollectors: () => Promise.resolve(collectors) },
    accounts: paced(taped.accounts, () => clock.advance(unitMs)),
    now: clock.now,
    send: (event) => hear(event),
    giveUpQuestions: () => undefined,
  })
  const scan = (profile: string): Promise<void> =>
    new Promise((resolve, reject) => {
      hear = ({ type, ...event }) => {
        if (type !== 'scan.ended' || !('progress' in event)) return
        const { status, problem } = event.progress
        if (status === 'complete') resolve()
        else
          reject(
            new Error(
              `The demo's scan of ${profile} in week ${week} is ${status}: ${problem?.message ?? ''}`,
            ),
          )
      }
      scans.start([profile], {})
    })
  for (; week < weeks; week += 1)
    for (const [at, profile] of demoProfiles.entries()) {
      // One after another, ending before the year does.
      clock.set(new Date(timeOf(week, now).getTime() - (demoProfiles.length - at) * 120_000))
      const targetId = history.targets.list().find((target) => target.profile === profile)?.id
      if (targetId !== undefined)
        for (const statement of statementsOf(profile, week, clock.now()))
          history.attestations.attest({ ...statement, targetId, id: deps.newId() })
      tapes.set(profile, accounts.find((account) => account.profile === profile)?.tapeOf(week) ?? [])
      await history.together(() => scan(profile))
      onScan(week * demoProfiles.length + at + 1, weeks * demoProfiles.length)
    }
  for (const target of history.targets.list())
    history.targets.describe(target.id, {
      ...target,
      criticality: criticality[target.profile as DemoProfile],
      owner: owners[target.profile as DemoProfile],
    })
  await scans.close()
}

/** The same accounts; every unit of a scan tells that time goes by. */
const paced = (accounts: Accounts, tick: () => void): Accounts => ({
  ...accounts,
  async open(profile, allowed, signal) {
    const opened = await accounts.open(profile, allowed, signal)
    if (opened.status === 'failed') return opened
    const { session } = opened
    const at: Session['at'] = (region) => {
      tick()
      return session.at(region)
    }
    return { status: 'open', session: { ...session, at } }
  },
})
