import { expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { changeAnswers, deny } from '../../../electron/engine/aws/tape-edits'
import { accounts } from './accounts'
import { journeys, type Played } from './journey'

const journey = journeys()

const unversioned = (tape: Tape): Tape =>
  changeAnswers(tape, { operation: 's3:GetBucketVersioning' }, () => ({}))
const unrotated = (tape: Tape): Tape =>
  changeAnswers(tape, { operation: 'kms:GetKeyRotationStatus' }, (output) => ({
    ...output,
    KeyRotationEnabled: false,
  }))

/** Three months: as it was, then worse, then partly out of sight. */
async function threeScans({ scan, play, daysAgo }: Played): Promise<void> {
  const prod = accounts['acme-prod']
  for (const [days, tape] of [
    [70, prod],
    [35, unversioned(unrotated(prod))],
    [0, deny(unversioned(unrotated(prod)), 'ec2:DescribeVolumes')],
  ] as const) {
    daysAgo(days)
    play('acme-prod', tape)
    await scan({ profiles: ['acme-prod'] })
  }
}
/** A signed figure as the page writes it: `−1.4`. */
const number = (text: string): number => Number(text.replace('−', '-').replace('+', ''))

it('sees why the score fell: the causes on the page add up to the fall', async () => {
  const { page, stop } = await journey(threeScans)
  await page.getByRole('link', { name: 'Trends', exact: true }).click()
  await page.getByRole('button', { name: '90 d', exact: true }).click()
  await page.getByText(/· 3 scans since/).waitFor()
  const summary = await page
    .getByText(/^from \d/)
    .first()
    .innerText()
  await stop()

  await page.getByRole('link', { name: /new failures/ }).click()
  await page.getByRole('heading', { name: 'Why it moved' }).waitFor()
  const why = page.locator('section', { has: page.getByRole('heading', { name: 'Why it moved' }) })
  await why.getByRole('listitem').first().waitFor()
  await stop()
  const head = await why.locator('small').first().innerText()
  const causes = (await why.getByRole('listitem').allInnerTexts()).map((text) => text.split(/\s*\n+\s*/))
  const fall = /\(([^)]+)\)/.exec(head)?.[1] ?? ''
  const delta = number(fall)
  const sum = causes.reduce((total, [, points = '']) => total + number(points), 0)
  expect({
    causes: causes.map(([cause]) => cause),
    fell: delta < -1,
    inTrends: summary.includes(`(${fall})`),
    sum: sum.toFixed(1),
  }).toEqual({
    causes: ['New failures', 'Visibility'],
    fell: true,
    inTrends: true,
    sum: delta.toFixed(1),
  })
})

it('looks at last month: the scan of then in the table, and what had changed until then', async () => {
  const { page, stop, ask } = await journey(threeScans)
  const scans = await ask('scans.list', {})
  const [now, month, quarter] = scans.map(({ startedAt, proven }) => ({
    at: new Date(startedAt),
    proven: (proven ?? 0).toFixed(1),
  }))
  await page.getByRole('link', { name: 'Trends', exact: true }).click()
  await page.getByRole('button', { name: '90 d', exact: true }).click()
  await page.getByText(/· 3 scans since/).waitFor()
  await page.getByRole('button', { name: 'Show as table' }).click()
  const lines = page.getByRole('region', { name: 'Show as table' }).getByRole('row')
  await lines.nth(3).waitFor()
  await stop()
  const table = (await lines.allInnerTexts()).slice(1).map((text) => text.split(/\s*\t\s*/)[1]?.trim())

  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByRole('link', { name: 'Two dates' }).click()
  const to = page.getByRole('combobox', { name: /^To/ })
  await to.waitFor()
  await to.selectOption({ index: 1 })
  // Now both ends are the same scan: it is offered once.
  await page.getByText('Nothing moved it').waitFor()
  const choices = (await to.getByRole('option').allInnerTexts()).map((text) => text.split('·')[1]?.trim())
  await page.getByRole('combobox', { name: /^From/ }).selectOption({ index: 2 })
  await page.getByRole('button', { name: /^New failure/ }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Buckets keep earlier object versions/ })
    .first()
    .waitFor()
  await stop()
  const head = await page.locator('section small').first().innerText()
  expect({ table, choices, head: head.replaceAll(/\s+/g, ' ') }).toEqual({
    table: [now?.proven, month?.proven, quarter?.proven],
    choices: [now?.proven, month?.proven, quarter?.proven],
    head: expect.stringMatching(new RegExp(`${quarter?.proven ?? '?'}.*${month?.proven ?? '?'}`)),
  })
})
