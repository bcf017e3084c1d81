import { expect, it } from 'vitest'
import { createTapedAccounts } from '../../../../electron/engine/aws/taped-accounts'
import type { Accounts } from '../../../../electron/engine/ports'
import { createScheduling, scheduleKeys } from '../../../../electron/engine/scan/schedule'
import type { EngineEvent } from '../../../../shared/contract/events'
import type { Profile } from '../../../../shared/domain/profile'
import type { Schedule } from '../../../../shared/domain/settings'
import { openOrThrow, storeScan, temporaryFile } from '../../../support/history'
import { tapes } from '../../../support/recorded-tapes'

const day = 86_400_000
const everyDay: Schedule = { every: 'day', at: '07:30', profiles: null }

/** A schedule set at noon over these profiles, as many days ago as its test lets go by. */
function scheduling(
  schedule: Schedule | null,
  { profiles = {}, tape = tapes }: { profiles?: Record<string, Partial<Profile>>; tape?: object } = {},
) {
  let time = Date.parse('2026-11-24T12:00:00.000Z')
  const now = () => new Date(time)
  const history = openOrThrow(temporaryFile(), { now })
  const taped = createTapedAccounts({ tapes: { ...tape } })
  const accounts: Accounts = {
    ...taped,
    list: async () => (await taped.list()).map((each) => ({ ...each, ...profiles[each.name] })),
  }
  const started: string[] = []
  const events: EngineEvent[] = []
  const log: string[] = []
  const open = () =>
    createScheduling({
      ...{ history, accounts, now },
      scans: { start: (names) => (started.push(...names), names) },
      send: (event) => events.push(event),
      log: (line) => log.push(line),
    })
  history.settings.set('scan.schedule', schedule)
  history.settings.set(scheduleKeys.done, now().toISOString())
  return { history, open, started, events, log, wait: (days: number) => void (time += days * day) }
}

const enrol = ({ history }: ReturnType<typeof scheduling>) => {
  storeScan(history, { id: 's-01', profile: 'prod', account: '111111111111' })
  storeScan(history, { id: 's-02', profile: 'staging', account: '222222222222' })
  storeScan(history, { id: 's-03', profile: 'prod-too', account: '111111111111' })
}

it('scans every account once through its primary profile, when it is due and not again', async () => {
  const made = scheduling(everyDay)
  enrol(made)
  const { look } = made.open()
  await look()
  expect(made.started).toEqual([])
  made.wait(1)
  await look()
  await look()
  expect([[...made.started].sort(), made.log]).toEqual([['prod', 'staging'], []])
  expect(made.events).toMatchObject([{ type: 'schedule.ran', run: { blocked: [] } }])
})

it('scans once at the next start for all that was missed, in one of two engines', async () => {
  const made = scheduling({ ...everyDay, profiles: ['prod'] })
  made.wait(30)
  await Promise.all([made.open().look(), made.open().look()])
  await made.open().look()
  expect(made.started).toEqual(['prod'])
})

it('never scans two profiles of one account, nor one that is being scanned', async () => {
  const made = scheduling(
    { ...everyDay, profiles: ['prod-too', 'prod', 'staging'] },
    {
      tape: { ...tapes, 'prod-too': tapes.prod },
    },
  )
  enrol(made)
  made.history.scans.start({
    ...{
      id: 'now',
      profile: 'staging',
      startedAt: '2026-11-25T00:00:00.000Z',
      appVersion: '0.1.0',
      scope: {},
    },
  })
  made.wait(1)
  await made.open().look()
  expect(made.started).toEqual(['prod-too'])
})

it('leaves out what nobody is there for, and says it once', async () => {
  const made = scheduling(
    { ...everyDay, profiles: ['prod', 'staging', 'gone'] },
    { profiles: { prod: { mfa: true }, staging: { consent: 'needed', command: 'vault' } } },
  )
  made.wait(1)
  const { look } = made.open()
  await look()
  await look()
  expect(made.started).toEqual([])
  expect(made.events).toMatchObject([
    {
      run: {
        dueAt: expect.any(String),
        started: [],
        blocked: [
          { profile: 'prod', message: expect.stringContaining('MFA code') },
          { profile: 'staging', message: expect.stringContaining('nobody agreed') },
          { profile: 'gone' },
        ],
      },
    },
  ])
  expect(made.history.settings.get(scheduleKeys.run)).toEqual(
    made.events.flatMap((event) => (event.type === 'schedule.ran' ? event.run : []))[0],
  )
})

it('does nothing where nothing is scheduled, and after it was closed', async () => {
  const made = scheduling(null)
  enrol(made)
  made.wait(10)
  await made.open().look()
  made.history.settings.set('scan.schedule', everyDay)
  const closed = made.open()
  await closed.close()
  await closed.look()
  expect([made.started, made.events]).toEqual([[], []])
})
