import { expect, it } from 'vitest'
import { journeys } from './journey'
import { keysOf } from './keys'

const journey = journeys()

const title = 'Staff have had phishing-awareness training'
const item = 'Awareness of phishing'

it('attests by keys alone: the status, the score, and back again to the last digit', async () => {
  const { page, stop, figure, ask } = await journey(async ({ scan }) => {
    await scan({ profiles: ['acme-prod'] })
  })
  const { press, tabTo, focused, type } = keysOf(page)
  const proven = async () => (await ask('targets.list', {}))[0]?.score?.proven
  await page.getByRole('heading', { name: 'Do first' }).waitFor()
  const [before, shownBefore] = [await proven(), await figure()]

  await tabTo(/^link "Responsibilities/)
  await press('Enter')
  await page.getByRole('heading', { name: `Not seen: ${item}` }).waitFor()
  await tabTo(new RegExp(`^button "Not seen: ${item}`))
  await press('Enter')
  await tabTo(new RegExp(`^button "Attest: ${title}`))
  await press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Attest' })
  await dialog.waitFor()
  const inDialog = await page.evaluate(() => document.activeElement?.closest('.dialog') !== null)
  await tabTo(/^textbox "On what it rests/)
  await type('The list of the data owners, page 3.')
  await stop()
  const promised = Number(/\+(\d+\.\d)/.exec(await dialog.innerText())?.[1])
  await tabTo(/^button "Attest"/)
  await press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: `Attested: ${item}` }).waitFor()
  await page.getByRole('status').getByText(`“${title}” is attested until`).waitFor()
  const afterAttesting = await focused()
  await stop()

  await tabTo(/^link "Overview/, 'Shift+Tab')
  await press('Enter')
  await page.getByRole('heading', { name: 'Do first' }).waitFor()
  await expect.poll(figure).not.toBe(shownBefore)
  const gained = (await figure()) - shownBefore
  await stop()

  await tabTo(/^link "Responsibilities/)
  await press('Enter')
  await tabTo(new RegExp(`^button "Attested: ${item}`))
  await press('Enter')
  await tabTo(new RegExp(`^button "Withdraw: ${title}`))
  await press('Enter')
  await page.getByRole('heading', { name: `Not seen: ${item}` }).waitFor()
  const afterWithdrawing = await focused()
  await stop()
  await tabTo(/^link "Overview/, 'Shift+Tab')
  await press('Enter')
  await expect.poll(figure).toBe(shownBefore)
  expect({
    inDialog,
    afterAttesting,
    gained: gained.toFixed(1),
    afterWithdrawing,
    proven: await proven(),
  }).toEqual({
    inDialog: true,
    afterAttesting: `button "Renew: ${title}"`,
    gained: promised.toFixed(1),
    afterWithdrawing: `button "Attest: ${title}"`,
    proven: before,
  })
})
