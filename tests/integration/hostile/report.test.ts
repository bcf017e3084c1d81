import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { packagedChromium } from '../../../electron/headless/chromium'
import { printPdf } from '../../../electron/headless/print'
import { createSay } from '../../../electron/main/shell/words'
import { openBrowser } from '../../support/browser'
import { hostileProfile, openHostileHistory } from '../../support/hostile-history'
import { hostileTexts, ranMark } from '../../support/hostile-tape'

const steers = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

it('the report of hostile accounts is four pages of text, and nothing in it runs', async () => {
  const { ask, app } = await openHostileHistory((html) => printPdf(html, packagedChromium))
  const targets = await ask('targets.list', {})
  const targetIds = targets.map(({ id }) => id)
  const { report, noPdf } = await ask('report.issue', { targetIds })
  const [html, pdf] = [
    await ask('report.file', { id: report.id, format: 'html' }),
    await ask('report.file', { id: report.id, format: 'pdf' }),
  ]
  await app.close()
  const browser = await openBrowser()
  const page = await browser.newPage()
  const trouble: string[] = []
  page.on('dialog', (dialog) => trouble.push(dialog.message()))
  page.on('request', (request) => {
    if (!/^(?:data|about|blob):/.test(request.url())) trouble.push(request.url())
  })
  await page.setContent(Buffer.from(html.body, 'base64').toString())
  const text = await page.locator('body').innerText()
  const seen = {
    ran: await page.evaluate(`'${ranMark}' in window`),
    strangers: await page.locator('script,img,[onerror],[onload],[onclick],iframe,base').count(),
    names: targets.map(({ accountName }) => text.includes(accountName.slice(0, 12))),
  }
  await browser.close()
  const printed = await getDocument({ data: new Uint8Array(Buffer.from(pdf.body, 'base64')), verbosity: 0 })
    .promise
  const pages = printed.numPages
  await printed.loadingTask.destroy()
  expect({
    noPdf,
    trouble,
    seen,
    pages,
    names: [html.name, pdf.name].map((name) => /^[\w.-]+$/.test(name)),
  }).toEqual({
    noPdf: null,
    trouble: [],
    seen: { ran: false, strangers: 0, names: [true, true] },
    pages: 4,
    names: [true, true],
  })
})

it.each(['en', 'es'])('what the desktop says in %s of a hostile name is one short line', (locale) => {
  const say = createSay(locale)
  const lines = [...hostileTexts, hostileProfile].flatMap((name) => [
    say('endedOne', { names: name }),
    say('failedOne', { names: name }),
    say('scanning', { names: name }),
    say('proven', { name, score: '50.0', delta: '+1.0' }),
  ])
  expect(lines.filter((line) => steers.test(line) || line.length > 300)).toEqual([])
})
