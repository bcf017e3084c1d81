import { expect, it } from 'vitest'
import { journeys } from './journey'

const journey = journeys()

it('compares production and staging: all accounts, the two, what one has and the other lacks, a finding', async () => {
  const { page, stop } = await journey(async ({ scan }) => {
    await scan({ profiles: ['acme-prod', 'acme-staging'] })
  })
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  const accounts = page.getByRole('region', { name: 'Accounts and their scores' })
  await accounts.getByRole('rowheader', { name: /acme-staging/ }).waitFor()
  // The worst first, and the fleet's mean last.
  const rows = await accounts.getByRole('rowheader').allInnerTexts()
  await stop()

  await page.getByRole('link', { name: 'Two accounts' }).click()
  await page
    .getByRole('heading', { name: /has it, .* has not/ })
    .first()
    .waitFor()
  await page.getByLabel('First account').selectOption({ label: 'acme-prod · production' })
  await page.getByLabel('Second account').selectOption({ label: 'acme-staging · production' })
  const lacking = page.getByRole('table', { name: /^acme-prod has it, acme-staging has not/ })
  const row = lacking.getByRole('row', { name: /All four account-wide S3 public access blocks are on/ })
  await row.waitFor()
  await stop()

  const said = (await row.innerText()).split(/\s*[\n\t]+\s*/)
  await row.getByRole('link', { name: /^acme-staging/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor()
  await page.getByRole('button', { name: /^Account acme-staging/ }).waitFor()
  const failing = page.getByRole('row', { name: /^Fail/ })
  await failing.waitFor()
  await stop()
  await failing.click()
  const drawer = page.getByRole('dialog', { name: 'All four account-wide S3 public access blocks are on' })
  await drawer.getByText('Why it is so').waitFor()
  await stop()
  expect({
    rows: rows.map((text) => text.split('\n')[0]?.trim()),
    said,
    there: await drawer.getByText('acme-staging').first().isVisible(),
  }).toEqual({
    rows: expect.arrayContaining(['acme-staging', 'acme-prod']),
    said: expect.arrayContaining([expect.stringContaining('1 of 1 failing')]),
    there: true,
  })
})

it('begins a page at its top, however far down the link stood that leads there', async () => {
  const { page } = await journey(async ({ scan }) => {
    await scan({ profiles: ['acme-staging'] })
  })
  await page.getByRole('link', { name: 'Responsibilities', exact: true }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /failing/ })
    .last()
    .click()
  await page.getByRole('treegrid').waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
