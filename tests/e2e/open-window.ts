import { resolve } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { listen, type Listening } from '../../electron/headless/server/listen'
import { openBrowser } from '../support/browser'
import { windowBridge, type Answers } from '../support/window-bridge'

export const builtPage = resolve(import.meta.dirname, '../../out/renderer')

/** The built window on the real loopback server, with answers in memory, in a real browser. */
export async function serveWindow(answers: Answers = {}, page = builtPage) {
  const bridge = windowBridge(answers)
  const server = await listen({
    engine: bridge.engine,
    page,
    port: 0,
    now: Date.now,
    log: () => undefined,
  })
  return { ...server, say: bridge.say, asked: bridge.asked }
}

export type WindowOptions = BrowserContextOptions & { readonly path?: string }

/** One browser for a file of tests; each window has a session and storage of its own. */
export async function windows() {
  const browser = await openBrowser()
  const closers: (() => Promise<void>)[] = []

  async function open(answers: Answers = {}, options: WindowOptions = {}) {
    const server = await serveWindow(answers)
    return { ...(await visit(server, options)), server }
  }
  /** A window on a server that already listens; the server closes with it. */
  async function visit(server: Listening, options: WindowOptions = {}) {
    const { path = '', ...contextOptions } = options
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      ...contextOptions,
    })
    const page = await context.newPage()
    const trouble = watchTrouble(page)
    await page.goto(server.launchUrl())
    await page.waitForSelector('main h1')
    if (path !== '') await page.goto(`http://127.0.0.1:${server.port}/#${path}`)
    closers.push(async () => {
      await context.close()
      await server.close()
    })
    return { page, trouble }
  }
  const close = async () => {
    for (const run of closers) await run()
    await browser.close()
  }
  return { open, visit, close }
}

/** What a reader never sees, but must not happen: errors of the page and violations of its policy. */
export const watchTrouble = (page: Page): string[] => {
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text())
  })
  return seen
}
