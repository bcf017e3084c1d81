import { expect, it } from 'vitest'
import { createTapedAccounts } from '../../../electron/engine/aws/taped-accounts'
import type { Tape } from '../../../electron/engine/aws/tape'
import type { Session } from '../../../electron/engine/aws/session'
import { checks } from '../../../electron/engine/checks'
import { loadCollectors } from '../../../electron/engine/collect'
import { collectUnit } from '../../../electron/engine/collect/collect'
import type { Collector } from '../../../electron/engine/collect/define-collector'
import { operationsOf } from '../../../electron/engine/collect/operations'
import { planUnits } from '../../../electron/engine/collect/plan-units'
import { demoProfiles, loadDemoAccounts } from '../../../electron/engine/demo/accounts'
import { createReadOnce } from '../../../electron/engine/demo/read-once'
import type { Accounts } from '../../../electron/engine/ports'
import { inputsOf } from '../../../electron/engine/scan/choose-checks'

const { signal } = new AbortController()
const log = (line: string) => {
  throw new Error(line)
}

/** Everything a scan would store of what was read, and the calls it took. */
async function read(accounts: Accounts, profile: string, collectors: readonly Collector[]) {
  const opened = await accounts.open(profile, operationsOf(collectors), signal)
  if (opened.status === 'failed') throw new Error(opened.message)
  const { session } = opened
  const units = planUnits(collectors, session.regions)
  const slices = await Promise.all(
    units.map((unit) => collectUnit(unit, collectors, session, { signal, log })),
  )
  return {
    account: session.account,
    regions: session.regions,
    slices,
    calls: session.calls(),
    sent: session.sent(),
  }
}

it('stores what reading everything each week would, with fewer calls', async () => {
  const accounts = await loadDemoAccounts(new Date('2026-11-28T12:00:00Z'))
  const tapes = new Map<string, Tape>()
  const tapeOf = (profile: string) => tapes.get(profile)
  const taped = createTapedAccounts({ tapes: tapeOf, profiles: demoProfiles })
  const sessions: Session[] = []
  const counted: Accounts = {
    ...taped,
    async open(...order) {
      const opened = await taped.open(...order)
      if (opened.status === 'open') sessions.push(opened.session)
      return opened
    },
  }
  const once = createReadOnce(counted, tapeOf)
  const plain = await loadCollectors(inputsOf(checks))
  const reading = once.collectors(plain)
  let full = 0
  // Neighbours with little between them, a permission that goes and comes back, and a leap.
  for (const week of [2, 3, 35, 36, 38, 39, 50, 51])
    for (const account of accounts) {
      const { profile } = account
      tapes.set(profile, account.tapeOf(week))
      const everything = await read(taped, profile, plain)
      expect(await read(once.accounts, profile, reading)).toEqual(everything)
      full += everything.sent
    }
  const asked = sessions.reduce((sum, session) => sum + session.sent(), 0)
  expect([asked > 0, asked < full / 2]).toEqual([true, true])
}, 120_000)
