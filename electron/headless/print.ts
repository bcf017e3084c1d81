import type { Printed } from '../engine/ports'
import { installedChromium, packagedChromium, type Chromium } from './chromium'

/** Chrome, Chromium or Edge of this machine, else the packaged one. */
export const findChromium = async (): Promise<Chromium | null> =>
  installedChromium() ?? (await packagedChromium())

/**
 * Prints one self-contained page as a tagged PDF with an outline; sheet and margins are the page's own. Scripts do not
 * run and every request is refused: what the page needs it has to bring along. A browser that cannot be had is a value.
 */
export async function printPdf(
  html: string,
  find: () => Promise<Chromium | null> = findChromium,
): Promise<Printed> {
  const browser = await launch(find)
  if ('why' in browser) return { status: 'no-browser', why: browser.why }
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    await context.route('**/*', (route) => route.abort())
    const page = await context.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return { status: 'printed', pdf }
  } finally {
    await browser.close()
  }
}

async function launch(find: () => Promise<Chromium | null>) {
  try {
    const found = await find()
    if (found === null) return { why: 'there is no Chrome, Chromium or Edge on this machine' }
    // Loaded only to print: every other command does without it.
    const { chromium } = await import('playwright-core')
    return await chromium.launch({
      executablePath: found.executablePath,
      env: { ...process.env, ...found.env },
      args: ['--disable-gpu'],
      // Chromium refuses to run sandboxed as root.
      chromiumSandbox: process.getuid?.() !== 0,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { why: `the browser could not be started (${why.split('\n')[0] ?? ''})` }
  }
}
