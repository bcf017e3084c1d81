import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFailed, onTestFinished } from 'vitest'
import type { Page } from 'playwright-core'
import { axeFinds } from '../axe'
import type { Door, Played } from './door'
import { inChromium } from './in-chromium'
import { inElectron } from './in-electron'

export type { Played } from './door'

/** The folder of a desktop program where the journeys are to be walked in it; `npm run test:desktop` names it. */
const desktop = process.env['TRIAD_TEST_DESKTOP']

/**
 * What people come for, walked in the packaged Chromium or in the desktop program: the same steps and the same
 * expectations. A journey has a window of its own on the real engine over taped accounts, with whatever was scanned
 * before a person opened it. `stop` is called wherever a person stops to read: axe looks, in light and in dark, and
 * nothing may have gone wrong on the way.
 */
export function journeys() {
  let door: Door
  beforeAll(async () => {
    door = desktop === undefined ? await inChromium() : inElectron(desktop)
  })
  afterAll(() => door.close())

  return async (before: (played: Played) => Promise<void> = () => Promise.resolve()) => {
    const { page, trouble, leave, ...opened } = await door.open(before)
    page.setDefaultTimeout(60_000)
    // One that stays open draws on, at the cost of the next.
    onTestFinished(leave)
    onTestFailed(() => keepPicture(page))
    const stop = async (): Promise<void> => {
      const found: string[] = []
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await axeFinds(page)).map((each) => `${colorScheme}: ${each}`))
      }
      expect([found, trouble]).toEqual([[], []])
    }
    return { ...opened, page, stop, figure: () => provenOn(page) }
  }
}

/** The proven score as the Overview shows it. */
const provenOn = async (page: Page): Promise<number> =>
  Number((await page.locator('.hero__number').innerText()).trim())

/** What was on the page when a journey failed, in the folder TRIAD_TEST_PICTURES where there is one. */
const keepPicture = async (page: Page): Promise<void> => {
  const folder = process.env['TRIAD_TEST_PICTURES']
  if (folder === undefined) return
  const file = path.join(folder, String(Date.now()))
  await page.screenshot({ path: `${file}.png` })
  writeFileSync(`${file}.txt`, await page.locator('body').ariaSnapshot())
}
