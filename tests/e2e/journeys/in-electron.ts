import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { createClient } from '../../../shared/contract/client'
import type { Bridge } from '../../../shared/contract/bridge'
import { launch } from '../../lab/electron/launch.mjs'
import { openPlayed } from '../../support/played'
import { watchTrouble } from '../open-window'
import { accounts } from './accounts'
import type { Door, Played } from './door'

/** The built desktop program, whose engine reads its accounts from files of the test: see tests/desktop/played-app.mjs. */
export const inElectron = (appDir: string): Door => ({
  close: () => Promise.resolve(),
  async open(before) {
    const folder = mkdtempSync(path.join(tmpdir(), 'triad-played-'))
    const files = openPlayed(folder)
    files.setProfiles(Object.keys(accounts))
    files.setBehind(0)
    for (const [profile, tape] of Object.entries(accounts)) files.play(profile, tape)

    const { app, page } = await launch(_electron, appDir, { TRIAD_TEST_PLAYED: folder })
    await page.waitForSelector('main h1')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 900))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const played = playedIn(page, files)
    await before(played)
    files.setBehind(0)
    const trouble = watchTrouble(page)
    await page.reload()
    await page.waitForSelector('main h1')
    return {
      ...played,
      page,
      trouble,
      leave: () => app.close(),
      download: (act) => saved(app, path.join(folder, 'saved'), act),
    }
  },
})

const playedIn = (page: Page, files: ReturnType<typeof openPlayed>): Played => {
  const ask = createClient({
    send: (name, request) =>
      page.evaluate(([name, request]) => (window as unknown as { triad: Bridge }).triad.send(name, request), [
        name,
        request,
      ] as const),
  })
  return {
    ask,
    async scan(request) {
      const { scanIds } = await ask('scan.start', request)
      const running = async () =>
        (await ask('scan.active', {})).filter(({ scanId }) => scanIds.includes(scanId))
      await expect.poll(running, { timeout: 120_000 }).toEqual([])
    },
    play: files.play,
    daysAgo: (days) => files.setBehind(days * 86_400_000),
  }
}

/** Nobody is there to answer where a file shall be saved. */
async function saved(app: ElectronApplication, file: string, act: () => Promise<void>): Promise<Buffer> {
  const ended = await app.evaluateHandle(
    ({ session }, file) => ({
      state: new Promise<string>((resolve) =>
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(file)
          item.once('done', (_done, state) => resolve(state))
        }),
      ),
    }),
    file,
  )
  await act()
  expect(await ended.evaluate(({ state }) => state)).toBe('completed')
  return readFileSync(file)
}
