import { lstatSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { packagedChromium } from '../../../electron/headless/chromium'
import { openBrowser } from '../../support/browser'

it('opens two pages in turn and leaves our own environment alone', async () => {
  const before = { ...process.env }
  const browser = await openBrowser()
  const titles = []
  for (const title of ['one', 'two']) {
    const page = await browser.newPage()
    await page.setContent(`<title>${title}</title>`)
    titles.push(await page.title())
    await page.close()
  }
  await browser.close()
  expect({ titles, env: { ...process.env } }).toEqual({ titles: ['one', 'two'], env: before })
})

it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'keeps the packaged browser where only this user writes',
  async () => {
    const found = await packagedChromium()
    const folder = path.dirname(path.dirname(found?.executablePath ?? ''))
    expect(lstatSync(folder).mode & 0o777).toBe(0o700)
  },
)

it('draws text: the browser has at least one font', async () => {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent('<b style="font: 20px sans-serif">Hello</b>')
  const box = await page.locator('b').boundingBox()
  await browser.close()
  expect(box?.width).toBeGreaterThan(20)
})
