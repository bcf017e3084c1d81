import { expect, it } from 'vitest'
import { journeys } from './journey'
import { keysOf } from './keys'

const journey = journeys()

const title = 'No function policy or URL lets anyone invoke it'

it('sets a finding aside by keys alone, sees what that costs, and undoes it exactly', async () => {
  const { page, stop, figure, ask } = await journey(async ({ scan }) => {
    await scan({ profiles: ['acme-prod'] })
  })
  const { press, tabTo, focused, type } = keysOf(page)
  const everything = async () => ({
    targets: await ask('targets.list', {}),
    findings: await ask('findings.list', { limit: 1000, suppressed: 'include' }),
  })
  await page.getByRole('heading', { name: 'Do first' }).waitFor()
  const [before, shown] = [await everything(), await figure()]

  await tabTo(/^link "Findings/)
  await press('Enter')
  await page.getByRole('row', { name: title }).waitFor()
  await tabTo(/^treegrid/)
  await press('Home', 'ArrowRight', 'ArrowDown')
  await page.getByRole('row', { name: /^Fail/ }).first().waitFor()
  await press('s')
  const dialog = page.getByRole('dialog', { name: 'Set aside' })
  await dialog.getByText('Takes 1 failure off the lists').waitFor()
  const inDialog = await page.evaluate(() => document.activeElement?.closest('.dialog') !== null)
  await tabTo(/^textbox "Reason/)
  await type('The function answers a public form.')
  await tabTo(/^button "30 days"/)
  await press('Enter')
  await dialog.getByRole('button', { name: '30 days', pressed: true }).waitFor()
  await dialog.getByText('The proven score stays what it is.').waitFor()
  const effect = await dialog.getByRole('row', { name: /acme-prod/ }).innerText()
  const [, costBefore = '', cost = ''] = /(\d+\.\d)\D+(\d+\.\d)/.exec(effect) ?? []
  await stop()
  await tabTo(/^button "Set 1 aside"/)
  await press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('status').getByText(`1 failure of “${title}” set aside until`).waitFor()
  await page.getByRole('row', { name: title }).waitFor({ state: 'detached' })
  const afterDeciding = await focused()
  await stop()

  await tabTo(/^link "Overview/, 'Shift+Tab')
  await press('Enter')
  const beside = page.getByRole('link', { name: /^Accepted risks cost/ })
  await beside.waitFor()
  const [said, stays] = [await beside.innerText(), await figure()]
  await stop()

  await tabTo(/^button "Undo"/)
  await press('Enter')
  await beside.waitFor({ state: 'detached' })
  const afterUndoing = await focused()
  await tabTo(/^link "Findings/, 'Shift+Tab')
  await press('Enter')
  await page.getByRole('row', { name: title }).waitFor()
  await stop()
  expect(Number(cost)).toBeGreaterThan(0)
  expect({ inDialog, costBefore, afterDeciding, said, stays, afterUndoing }).toEqual({
    inDialog: true,
    costBefore: '0.0',
    afterDeciding: 'treegrid "Findings by check"',
    said: `Accepted risks cost ${cost} points of it`,
    stays: shown,
    afterUndoing: expect.not.stringMatching('nothing'),
  })
  expect(await everything()).toEqual(before)
})
