import { expect, it } from 'vitest'
import { hostileTape } from '../../support/hostile-tape'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const look = async ({ ask, scan, log }: TapedApp) => {
  const ends = await scan({ profiles: ['prod', 'staging'] })
  const { groups } = await ask('findings.groups', { suppressed: 'include' })
  const targets = await ask('targets.list', {})
  const scores = targets.map(
    async ({ id, profile }) => [profile, (await ask('overview.get', { targetId: id })).score] as const,
  )
  return {
    ends: ends.map(({ status, problem }) => [status, problem]),
    counts: new Map(groups.map(({ checkId, counts }) => [checkId, counts])),
    // Accounts are listed by name, and names are what differs.
    scores: new Map(await Promise.all(scores)),
    log,
  }
}

it('a hostile account is judged like any other: its words change no verdict', async () => {
  const hostile = { prod: hostileTape(tapes.prod), staging: hostileTape(tapes.staging) }
  expect(await look(openTapedApp({ tapes: hostile }))).toEqual(await look(openTapedApp({ tapes })))
})
