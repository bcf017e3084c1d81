import { readFileSync } from 'node:fs'
import { serveTaped } from '../../support/serve-taped'
import { builtPage, windows } from '../open-window'
import { accounts } from './accounts'
import type { Door } from './door'

/** The built page on the real loopback server, in the packaged Chromium. */
export async function inChromium(): Promise<Door> {
  const browser = await windows()
  return {
    close: browser.close,
    async open(before) {
      const app = await serveTaped(builtPage, accounts)
      await before(app)
      app.daysAgo(0)
      const { page, trouble } = await browser.visit(app.server, {
        reducedMotion: 'reduce',
        acceptDownloads: true,
      })
      return {
        ...app,
        page,
        trouble,
        leave: () => page.close(),
        async download(act) {
          const [file] = await Promise.all([page.waitForEvent('download'), act()])
          return readFileSync(await file.path())
        },
      }
    },
  }
}
