import { expect, it } from 'vitest'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

it('lists as overdue exactly the failures whose due date is over, in lists and in groups', async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  await app.scan({ profiles: ['prod'] })
  const all = async () => (await app.ask('findings.list', { suppressed: 'include', limit: 1000 })).findings
  const overdue = async () => {
    const [{ total, findings }, { matching }] = await Promise.all([
      app.ask('findings.list', { overdue: true, suppressed: 'include', limit: 1000 }),
      app.ask('findings.groups', { overdue: true, suppressed: 'include' }),
    ])
    expect([total, matching]).toEqual([findings.length, findings.length])
    return findings.map(({ id }) => id)
  }
  const before = (time: number) => (due: string | null) => due !== null && Date.parse(due) < time
  const scanned = Date.parse((await all())[0]?.firstSeen ?? '')
  const sizes = []
  // A day after each of 7, 30, 90 and 180 days.
  for (const days of [0, 8, 31, 91, 181]) {
    const age = sizes.length === 0 ? 0 : days - (sizes.at(-1)?.days ?? 0)
    app.advance(age)
    const found = await overdue()
    const due = (await all()).filter((each) => before(scanned + days * 86_400_000)(each.due))
    expect([...found].sort()).toEqual(due.map(({ id }) => id).sort())
    sizes.push({ days, found: found.length })
  }
  expect(sizes[0]?.found).toBe(0)
  expect(sizes.at(-1)?.found).toBeGreaterThan(sizes[1]?.found ?? 0)
})
