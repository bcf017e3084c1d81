import { chromium, type Browser } from 'playwright-core'
import { packagedChromium, installedChromium } from '../../electron/headless/chromium'

/**
 * A headless browser for tests: the packaged Chromium, so that every machine sees the same one, else an installed one.
 * Close it after use. None of the package's own switches: they would turn off what tests prove (web security).
 */
export const openBrowser = async (args: readonly string[] = []): Promise<Browser> => {
  const found = (await packagedChromium()) ?? installedChromium()
  if (found === null) throw new Error('No Chromium here: install Chrome, Chromium or Edge.')
  return chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    args: ['--disable-gpu', ...args],
    // Chromium refuses to run sandboxed as root.
    chromiumSandbox: process.getuid?.() !== 0,
  })
}
