import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportAnswers } from '../support/window-reports'
import { windows } from './open-window'

const html = '<!doctype html><title>Report</title><h1>Pages</h1><script>document.title = "ran"</script>'
const answers = reportAnswers(html)

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
