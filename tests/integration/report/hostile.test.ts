import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { buildReport } from '../../../electron/engine/report/build-report'
import { toHtml } from '../../../electron/engine/report/html/document'
import { packagedChromium } from '../../../electron/headless/chromium'
import { printPdf } from '../../../electron/headless/print'
import { fleetSource } from '../../support/report-fleet'
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

const hostile = {
  long: 'Production of the group in the west, with a name of many words. '.repeat(16),
  wide: 'W'.repeat(1000),
  script: '<script>fetch("http://127.0.0.1:1")</script><img src=x onerror=alert(1)>'.repeat(14),
  formula: `=HYPERLINK("http://127.0.0.1:1";"a")`.repeat(20),
  emoji: '🏴‍☠️👩‍👩‍👧‍👦'.repeat(100),
  rightToLeft: 'מערכת הייצור \u202e של החברה '.repeat(40),
  marks: 'Z̷̢̧̛̛̲͎͓̹̭̻͎͈͐̀'.repeat(60),
  controls: '\u0000\u0007\u001b[31m\r\n\t\u009b'.repeat(120),
} as const

// Every kind of name at once, and the widest everywhere; with everything to compare, and with accounts that lack it.
it.each([
  ['en', 'a4'],
  ['en', 'letter'],
  ['es', 'a4'],
  ['es', 'letter'],
] as const)('300 accounts of hostile names take four pages, in %s on %s', async (language, paper) => {
  const counts = []
  for (const fleet of [
    { names: Object.values(hostile), isMixed: true },
    { names: [hostile.wide], isMixed: false },
  ]) {
    const report = buildReport(await fleetSource({ accounts: 300, language, ...fleet }))
    const printed = await printPdf(toHtml(report, paper), packagedChromium)
    if (printed.status !== 'printed') throw new Error(printed.why)
    // What does not fit on a page makes another.
    counts.push(
      Buffer.from(printed.pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b(?!s)/g)?.length,
    )
  }
  expect(counts).toEqual([4, 4])
})

it.each(['a4', 'letter'] as const)('the fullest report has four pages of %s', async (paper) => {
  const printed = await printPdf(toHtml(reportOf('Production of the group, west'), paper), packagedChromium)
  if (printed.status !== 'printed') throw new Error(printed.why)
  expect(
    Buffer.from(printed.pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length,
  ).toBe(4)
})

it('differs between two runs in nothing but its date and what follows from it', async () => {
  const fleet = { accounts: 3, names: ['acme'] } as const
  const pages = async (now: string) => toHtml(buildReport(await fleetSource({ ...fleet, now })), 'a4')
  const dates = /content="2026-11-2\d[^"]*"|<dd>2\d November 2026<\/dd>|data sha256 [0-9a-f]{8}…[0-9a-f]{8}/g
  const [first, again, later] = [
    await pages('2026-11-24T15:00:00.000Z'),
    await pages('2026-11-24T15:00:00.000Z'),
    await pages('2026-11-25T15:00:00.000Z'),
  ]
  expect(again).toBe(first)
  expect(later).not.toBe(first)
  expect(later.replace(dates, '')).toBe(first.replace(dates, ''))
})

it('is drawn from outlines: no picture, and every font inside the file', async () => {
  const printed = await printPdf(
    toHtml(buildReport(await fleetSource({ accounts: 3, names: ['acme'] })), 'a4'),
    packagedChromium,
  )
  if (printed.status !== 'printed') throw new Error(printed.why)
  const pdf = Buffer.from(printed.pdf).toString('latin1')
  const fonts = pdf.match(/\/Type \/Font\b[^]*?\/Subtype \/\w+/g)?.map((font) => font.split('/').at(-1))
  const descriptors = pdf.match(/\/Type \/FontDescriptor/g)?.length ?? 0
  const files = pdf.match(/\/FontFile[23]? /g)?.length ?? 0
  expect({ pictures: pdf.includes('/Subtype /Image'), fonts: (fonts ?? []).length > 0 }).toEqual({
    pictures: false,
    fonts: true,
  })
  // A Type 3 font is its own outlines; every other kind brings its file along.
  expect(fonts?.filter((kind) => kind !== 'Type3').length === 0 || descriptors === files).toBe(true)
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
