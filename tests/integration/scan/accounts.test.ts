import { expect, it } from 'vitest'
import type { Accounts } from '../../../electron/engine/ports'
import { openOrThrow } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

it('sees an account through the profile that was chosen for it', async () => {
  const { ask, scan, events } = openTapedApp({ tapes: { prod: tapes.prod, audit: tapes.prod } })
  await scan({ profiles: ['prod'] })
  await scan({ profiles: ['audit'] })
  const primaries = async () =>
    Object.fromEntries((await ask('targets.list', {})).map(({ profile, primary }) => [profile, primary]))
  const before = await primaries()
  const audit = (await ask('targets.list', {})).find(({ profile }) => profile === 'audit')
  await ask('targets.make-primary', { targetId: audit?.id ?? '' })
  expect([before, await primaries(), events.at(-1)]).toEqual([
    { prod: true, audit: false },
    { prod: false, audit: true },
    { type: 'targets.changed' },
  ])
})

it('counts in the file what the list of its findings counts', async () => {
  const { ask, scan } = openTapedApp({ tapes: { prod: tapes.prod } })
  await scan({ profiles: ['prod'] })
  const { total } = await ask('findings.list', { suppressed: 'include' })
  expect((await ask('history.stats', {})).accounts.map(({ findings }) => findings)).toEqual([total])
})

it('refuses to choose a target that is not there', async () => {
  const { app } = openTapedApp({ tapes: { prod: tapes.prod } })
  expect(await app.dispatch('targets.make-primary', { targetId: '7' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  })
})

it('asks again for a command whose consent was withdrawn', async () => {
  const command = 'vault read aws'
  const withCommand = (accounts: Accounts): Accounts => ({
    ...accounts,
    list: async () => (await accounts.list()).map((each) => ({ ...each, kind: 'process', command })),
  })
  const { app, ask, file } = openTapedApp({ tapes: { tool: tapes.prod }, through: withCommand })
  await ask('profiles.consent', { profile: 'tool', command })
  await ask('profiles.withdraw-consent', { profile: 'tool' })
  await ask('profiles.withdraw-consent', { profile: 'tool' })
  await app.close()
  const history = openOrThrow(file)
  const kept = [history.consents.has('tool', command), history.events.list(5).map(({ type }) => type)]
  expect(kept).toEqual([false, ['consent-withdrawn', 'consent-given']])
})
