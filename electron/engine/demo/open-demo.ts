import { version } from '../../../package.json'
import { createTapedAccounts } from '../aws/taped-accounts'
import { catalogueVersion, checks, manualChecks } from '../checks'
import { loadCollectors } from '../collect'
import type { Accounts, Ports } from '../ports'
import { demoProfiles, loadDemoAccounts, timeOf } from './accounts'
import { createClock, makeYear } from './make-year'
import { weeks } from './story'
import { createYearFile, yearIn } from './year-file'

export interface OpenDemo extends Pick<Ports, 'historyFile' | 'now' | 'newId' | 'log'> {
  /** Told after each scan of a year that is being made. */
  readonly onScan: (made: number, of: number) => void
}

/**
 * The taped accounts of the demo, for a host's `Ports.accounts`: a scan started from now on replays what the accounts
 * answered at the end of their year. The history file is made first where there is none: a year of scans that ends now.
 * Throws an `Expected` where the file cannot be used.
 */
export async function openDemo(demo: OpenDemo): Promise<Ports['accounts']> {
  const ended = yearIn(demo.historyFile, demo.now) ?? (await makeHistory(demo))
  // The tapes load with the first question to them: most of the time only the history is read.
  let taped: Promise<Accounts> | undefined
  const load = () => (taped ??= openTapes(ended))
  return () => ({
    list: async () => (await load()).list(),
    open: async (...asked) => (await load()).open(...asked),
  })
}

async function openTapes(ended: Date): Promise<Accounts> {
  const accounts = await loadDemoAccounts(ended)
  return createTapedAccounts({
    tapes: (profile) => accounts.find((account) => account.profile === profile)?.tapeOf(weeks - 1),
    profiles: demoProfiles,
  })
}

async function makeHistory({ historyFile, now, newId, log, onScan }: OpenDemo): Promise<Date> {
  const ended = now()
  const clock = createClock(timeOf(0, ended))
  const catalogue = { checks, manual: manualChecks, version: catalogueVersion, loadCollectors }
  await createYearFile(historyFile, { ended, now: clock.now }, (history) =>
    makeYear({ history, clock, now: ended, catalogue, appVersion: version, newId, log, onScan }),
  )
  return yearIn(historyFile, now) ?? ended
}
