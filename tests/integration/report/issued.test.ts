import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Print } from '../../../electron/engine/ports'
import type { Engine } from '../../../electron/headless/commands/engine'
import { runGetReport, runIssuedReports } from '../../../electron/headless/commands/issued-reports'
import { runReport } from '../../../electron/headless/commands/report'
import { version } from '../../../package.json'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const folder = mkdtempSync(path.join(tmpdir(), 'triad-issued-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const inFolder = (name: string) => path.join(folder, name)
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** A printer that makes the same bytes of the same page, and remembers the pages. */
let printed: string[]
let printer: Print
const pdfOf = (html: string) => new TextEncoder().encode(`%PDF-1.7 ${sha256(html)}`)
let app: TapedApp
let engine: Engine
let fake: FakeTerminal

beforeEach(async () => {
  printed = []
  fake = fakeTerminal()
  printer = (html) => {
    printed.push(html)
    return Promise.resolve({ status: 'printed', pdf: pdfOf(html) })
  }
  app = openTapedApp({ tapes: { prod: tapes.prod }, printPdf: (html) => printer(html) })
  await app.scan({ profiles: ['prod'] })
  engine = app.engine
})

const bytesOf = async (id: string, format: 'pdf' | 'html') =>
  Buffer.from((await app.ask('report.file', { id, format })).body, 'base64')

it('issues what it printed, and gives both files back unchanged for as long as the history lives', async () => {
  const { report, noPdf } = await app.ask('report.issue', { language: 'es', paper: 'letter' })
  const [page = ''] = printed
  const about = await app.ask('app.about', {})
  const [target] = await app.ask('targets.list', {})
  expect({ noPdf, printed: printed.length }).toEqual({ noPdf: null, printed: 1 })
  expect(report).toEqual({
    ...{ id: report.id, title: 'Seguridad en la nube', subject: report.subject, preset: 'executive' },
    ...{ paper: 'letter', language: 'es', redacted: false, version, catalogue: about.catalogue },
    ...{ model: about.model, issuedAt: report.issuedAt, targetIds: [target?.id] },
    files: [
      { format: 'pdf', name: nameOf(report, 'pdf'), sha256: sha256(pdfOf(page)), bytes: pdfOf(page).length },
      { format: 'html', name: nameOf(report, 'html'), sha256: sha256(page), bytes: Buffer.byteLength(page) },
    ],
  })
  const later = async () => [await bytesOf(report.id, 'pdf'), await bytesOf(report.id, 'html')]
  const before = await later()
  app.advance(400)
  await app.scan({ profiles: ['prod'] })
  expect(before).toEqual([Buffer.from(pdfOf(page)), Buffer.from(page)])
  expect(await later()).toEqual(before)
  expect(await app.ask('report.issued', {})).toEqual([report])
})

const nameOf = ({ id, issuedAt }: { id: string; issuedAt: string }, format: string) =>
  `triad-report-${issuedAt.slice(0, 10)}-${id.slice(0, 8)}.${format}`

it('keeps the pages where nothing can print, and says why', async () => {
  printer = () => Promise.resolve({ status: 'no-browser', why: 'there is none' })
  const { report, noPdf } = await app.ask('report.issue', { formats: ['pdf'] })
  expect([noPdf, report.files.map(({ format }) => format)]).toEqual(['there is none', ['html']])
})

it('looks at a preview without keeping it, and forgets all but the last two', async () => {
  const ids = []
  for (let index = 0; index < 3; index += 1) ids.push((await app.ask('report.preview', {})).id)
  const found = await Promise.all(
    ids.map((id) =>
      bytesOf(id, 'html').then(
        (bytes) => bytes.includes('<!doctype html>'),
        () => null,
      ),
    ),
  )
  expect([found, await app.ask('report.issued', {}), printed]).toEqual([[null, true, true], [], []])
})

it('refuses what is not there', async () => {
  await expect(bytesOf('nowhere', 'pdf')).rejects.toMatchObject({ trouble: { code: 'not-found' } })
  await expect(app.ask('report.preview', { targetIds: ['99'] })).rejects.toMatchObject({
    trouble: { code: 'not-found' },
  })
})

it('is issued, listed and given back by commands, with the same bytes', async () => {
  const asked = { profile: [], preset: 'executive', paper: 'a4', language: 'en', redact: false } as const
  const first = await runReport(engine, fake.terminal, { ...asked, output: inFolder('first.pdf') })
  const [report] = await app.ask('report.issued', {})
  const id = report?.id ?? ''
  const codes = [
    first,
    await runGetReport(engine, fake.terminal, { id, output: inFolder('again.pdf') }),
    await runGetReport(engine, fake.terminal, { id, output: inFolder('again.html') }),
    await runIssuedReports(engine, fake.terminal, { json: true, limit: 10 }),
  ]
  expect(codes).toEqual([0, 0, 0, 0])
  expect(JSON.parse(fake.out)).toEqual([report])
  expect(readFileSync(inFolder('again.pdf'))).toEqual(readFileSync(inFolder('first.pdf')))
  expect(readFileSync(inFolder('again.html'), 'utf8')).toBe(printed[0])
  expect(fake.said).toContain(`sha256 ${report?.files[0]?.sha256 ?? ''}`)
})

const png = (width: number, height: number): string => {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head.toString('base64')
}

it('prints the logo on the cover, and takes nothing but pictures', async () => {
  const image = png(300, 100)
  expect(await app.ask('report.set-logo', { image })).toEqual({ logo: { type: 'image/png', body: image } })
  const { id } = await app.ask('report.preview', {})
  expect((await bytesOf(id, 'html')).includes(`src="data:image/png;base64,${image}"`)).toBe(true)
  for (const wrong of [
    btoa('<svg onload="alert(1)"/>'),
    btoa('GIF89a'),
    png(40_000, 10),
    png(0, 0),
    btoa(''),
  ])
    await expect(app.ask('report.set-logo', { image: wrong })).rejects.toMatchObject({
      trouble: { code: 'bad-request' },
    })
  expect((await app.ask('report.logo', {})).logo?.body).toBe(image)
  expect(await app.ask('report.set-logo', { image: null })).toEqual({ logo: null })
})
