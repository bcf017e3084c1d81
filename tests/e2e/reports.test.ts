import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { windows } from './open-window'

const html = '<!doctype html><title>Report</title><h1>Pages</h1><script>document.title = "ran"</script>'
const file = {
  name: 'triad-report.html',
  sha256: createHash('sha256').update(html).digest('hex'),
  body: Buffer.from(html).toString('base64'),
}
const answers = {
  'report.preview': () => ({ id: 'p1', title: 'Report' }),
  'report.issued': () => [],
  'report.logo': () => ({ logo: null }),
  'report.file': () => file,
}

let browser: Awaited<ReturnType<typeof windows>>
beforeAll(async () => {
  browser = await windows()
})
afterAll(() => browser.close())

it('shows a report in the page’s frame, where its scripts do not run', async () => {
  const { page } = await browser.open(answers, { path: '/reports' })
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'Pages' }).waitFor()
  const inner = page.frames().find((each) => each.url().endsWith('/report/p1.html'))
  expect([await inner?.title(), await page.locator('iframe').getAttribute('sandbox')]).toEqual(['Report', ''])
})
