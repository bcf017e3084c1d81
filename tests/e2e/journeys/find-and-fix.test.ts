import { expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import { accounts } from './accounts'
import { journeys } from './journey'
import { keysOf } from './keys'

const journey = journeys()

it('finds the worst by keys alone: do first, its findings, one of them, what to do about it', async () => {
  const { page, stop } = await journey(async ({ scan }) => {
    await scan({ profiles: ['acme-prod'] })
  })
  const { press, tabTo, focused } = keysOf(page)
  await page.getByRole('heading', { name: 'Do first' }).waitFor()
  await stop()
  const worst = await tabTo(/^link .*Close public functions/)
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor()
  await page.getByText('No function policy or URL lets anyone invoke it').first().waitFor()
  await stop()
  expect(await focused()).not.toBe('nothing')

  const list = await tabTo(/^treegrid/)
  await press('ArrowDown')
  await press('Enter')
  const drawer = page.getByRole('dialog', { name: 'No function policy or URL lets anyone invoke it' })
  await drawer.waitFor()
  const onOpening = await focused()
  await tabTo(/^tab "Overview/)
  await press('ArrowRight', 'ArrowRight', 'Enter')
  await drawer.getByRole('heading', { name: 'Steps' }).waitFor()
  const steps = await drawer.getByRole('tabpanel').getByRole('listitem').count()
  const onTab = await focused()
  await stop()
  await press('Escape')
  await drawer.waitFor({ state: 'detached' })
  expect({ worst, list, onOpening, onTab, steps: steps > 0, back: await focused() }).toEqual({
    worst: expect.stringMatching(/Critical/),
    list: 'treegrid "Findings by check"',
    onOpening: expect.stringMatching(/^dialog "No function policy/),
    onTab: 'tab "Remediation" [selected]',
    steps: true,
    back: list,
  })
})

/** Databases whose backups are kept for two weeks. */
const backedUp = (tape: Tape): Tape =>
  changeAnswers(tape, { operation: 'rds:DescribeDBInstances' }, (output) => ({
    ...output,
    DBInstances: ((output['DBInstances'] ?? []) as readonly object[]).map((database) => ({
      ...database,
      BackupRetentionPeriod: 14,
    })),
  }))

it('mends it in the account and scans again: fixed, the score is up, and the cause has a name', async () => {
  const { page, stop, figure, play } = await journey(async ({ scan, daysAgo }) => {
    daysAgo(8)
    await scan({ profiles: ['acme-prod'] })
  })
  await page.getByRole('link', { name: /Keep database backups for 7 days/ }).waitFor()
  const before = await figure()
  const promised = Number(
    /\+(\d+\.\d)/.exec(await page.getByRole('link', { name: /Keep database backups/ }).innerText())?.[1],
  )

  play('acme-prod', backedUp(accounts['acme-prod']))
  await page.getByRole('button', { name: 'Scan now' }).click()
  await page.getByRole('region', { name: 'Scans' }).getByText('Complete').waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { name: 'Why it moved' }).waitFor()
  const why = page.locator('article', { has: page.getByRole('heading', { name: 'Why it moved' }) })
  await why.getByRole('listitem').first().waitFor()
  await stop()
  const gained = ((await figure()) - before).toFixed(1)
  // What was promised is rounded by itself, what it came to by the figures before and after.
  expect(Math.abs(Number(gained) - promised)).toBeLessThan(0.15)
  expect({
    causes: (await why.getByRole('listitem').allInnerTexts()).map((text) => text.split(/\s*\n+\s*/)),
    left: await page.getByRole('link', { name: /Keep database backups/ }).count(),
  }).toEqual({
    causes: [['Fixed', `+${gained}`]],
    left: 0,
  })

  await why.getByRole('link', { name: /1 fixed/ }).click()
  await page.getByRole('button', { name: /^Fixed 1/, pressed: true }).waitFor()
  await stop()
  await page
    .getByRole('main')
    .getByRole('list')
    .getByRole('link', { name: /^Fixed.*backup/ })
    .click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('pass', { exact: false }).first().waitFor()
  await drawer.getByRole('tab', { name: 'History' }).click()
  await drawer.getByRole('tabpanel').getByText(/Fail/).first().waitFor()
  await stop()
})
