import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFailed, onTestFinished } from 'vitest'
import type { Page } from 'playwright-core'
import type { Tape } from '../../../electron/engine/aws/tape'
import { readTape } from '../../../electron/engine/aws/tape-text'
import dev from '../../../electron/engine/demo/tapes/acme-dev.ndjson?raw'
import { inRegions, livedIn, tapes } from '../../support/recorded-tapes'
import { serveTaped } from '../../support/serve-taped'
import { axeFinds } from '../axe'
import { builtPage, type windows } from '../open-window'

/** Three accounts as they were recorded, cut to the Regions that they live in. */
export const accounts = {
  'acme-prod': tapes.prod,
  'acme-staging': tapes.staging,
  'acme-dev': inRegions(readTape(dev), livedIn),
} as const satisfies Readonly<Record<string, Tape>>

export type App = Awaited<ReturnType<typeof serveTaped>>
type Windows = Awaited<ReturnType<typeof windows>>

/**
 * A window on the real engine over the taped accounts, with whatever was scanned before a person opened it. `stop` is
 * called wherever a person stops to read: axe looks, in light and in dark, and nothing may have gone wrong on the way.
 */
export async function journey(
  { visit }: Windows,
  before: (app: App) => Promise<void> = () => Promise.resolve(),
) {
  const app = await serveTaped(builtPage, accounts)
  await before(app)
  app.daysAgo(0)
  const { page, trouble } = await visit(app.server, { reducedMotion: 'reduce', acceptDownloads: true })
  page.setDefaultTimeout(60_000)
  // One that stays open draws on, at the cost of the next.
  onTestFinished(() => page.close())
  onTestFailed(() => keepPicture(page))
  const stop = async (): Promise<void> => {
    const found: string[] = []
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await axeFinds(page)).map((each) => `${colorScheme}: ${each}`))
    }
    expect([found, trouble]).toEqual([[], []])
  }
  return { ...app, page, stop, figure: () => provenOn(page) }
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
