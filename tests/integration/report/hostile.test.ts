import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { toHtml } from '../../../electron/engine/report/html/document'
import { packagedChromium } from '../../../electron/headless/chromium'
import { printPdf } from '../../../electron/headless/print'
import { reportOf } from '../../support/report-of'

const tagsOf = (html: string) => html.match(/<\/?[a-z!][a-z0-9]*/gi)

it.each([
  '<script>fetch("http://127.0.0.1:1")</script>',
  `"><img src=x onerror='alert(1)'>`,
  '</style></title><base href="http://127.0.0.1:1">',
  '{{7*7}} ${1} &lt;b&gt; \u202egpj',
])('a hostile name changes nothing but the words: %s', (name) => {
  expect(tagsOf(toHtml(reportOf(name), 'a4'))).toEqual(tagsOf(toHtml(reportOf('name'), 'a4')))
})

it.each(['a4', 'letter'] as const)('the fullest report has four pages of %s', async (paper) => {
  const printed = await printPdf(toHtml(reportOf('Production of the group, west'), paper), packagedChromium)
  if (printed.status !== 'printed') throw new Error(printed.why)
  expect(printed.pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBe(4)
})

it('asks the network for nothing, even where a page would', async () => {
  const asked: string[] = []
  const server = createServer(({ url }, answer) => {
    asked.push(url ?? '')
    answer.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const printed = await printPdf(
    `<link rel="stylesheet" href="${base}/a.css"><img src="${base}/b.png"><iframe src="${base}/c"></iframe>
     <script>fetch('${base}/d')</script><p>text</p>`,
    packagedChromium,
  )
  expect({ status: printed.status, asked }).toEqual({ status: 'printed', asked: [] })
})
