import { expect, it } from 'vitest'
import { accounts } from './accounts'
import { journeys } from './journey'

const journey = journeys()

it('a first run: nothing yet, three profiles chosen, their scores on the page', async () => {
  const { page, stop, figure, ask } = await journey()
  await page.getByRole('heading', { name: 'Nothing scanned yet' }).waitFor()
  await stop()

  await page.getByRole('main').getByRole('button', { name: 'Choose profiles to scan' }).last().click()
  const dialog = page.getByRole('dialog', { name: 'Choose profiles to scan' })
  for (const profile of Object.keys(accounts)) await dialog.getByRole('checkbox', { name: profile }).check()
  await stop()
  await dialog.getByRole('button', { name: 'Scan 3 profiles' }).click()

  const scans = page.getByRole('region', { name: 'Scans' })
  await expect.poll(() => scans.getByText('Complete').count(), { timeout: 100_000 }).toBe(3)
  await page.getByText('First scan: nothing to compare with yet.').waitFor()
  await stop()

  const targets = await ask('targets.list', {})
  expect(targets.map(({ profile }) => profile).sort()).toEqual(Object.keys(accounts).sort())
  const shown: (readonly [string, number])[] = []
  for (const { profile } of targets) {
    await page.getByRole('button', { name: /^Account / }).click()
    await page.getByRole('option', { name: new RegExp(profile) }).click()
    await page.getByRole('button', { name: `Account ${profile}` }).waitFor()
    await expect.poll(() => page.locator('.page-head p').innerText()).toContain(profile)
    shown.push([profile, await figure()])
  }
  expect(shown).toEqual(
    targets.map(({ profile, score }) => [profile, Number((score?.proven ?? 0).toFixed(1))]),
  )
})
