import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../electron/headless/commands/engine'
import { runReport, type ReportOptions } from '../../../electron/headless/commands/report'
import { packagedChromium } from '../../../electron/headless/chromium'
import { printPdf } from '../../../electron/headless/print'
import type { Print } from '../../../electron/engine/ports'
import type { Request } from '../../../shared/contract/channels'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)]

/** What a reader that does not look finds in the file. */
async function readPdf(file: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const { items } = await page.getTextContent()
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
        size: page.view.slice(2).map(Math.round),
        nodes: flat((await page.getStructTree()) as Node),
      }
    }),
  )
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> }
  const found = { pages, info, marked: await pdf.getMarkInfo(), outline: await pdf.getOutline() }
  await pdf.loadingTask.destroy()
  return found
}

const folder = mkdtempSync(path.join(tmpdir(), 'triad-report-'))
let fake: FakeTerminal
const asked = (output: string): ReportOptions => ({
  ...{ profile: [], preset: 'executive', paper: 'a4', language: 'en', redact: false },
  output: path.join(folder, output),
})
const print: Print = (html) => printPdf(html, packagedChromium)
const noBrowser: Print = (html) => printPdf(html, () => Promise.resolve(null))

/** The pages as they are, without issuing them. */
const pagesOf = async (request: Request<'report.preview'> = {}): Promise<string> => {
  const { id } = await engine.ask('report.preview', request)
  const { body } = await engine.ask('report.file', { id, format: 'html' })
  return Buffer.from(body, 'base64').toString()
}

let engine: Engine
let printer: Print
beforeEach(async () => {
  fake = fakeTerminal()
  printer = print
  const app = openTapedApp({
    tapes: { prod: tapes.prod, other: tapes.prod },
    printPdf: (html) => printer(html),
  })
  await app.scan({ profiles: ['prod'] })
  app.advance(7)
  await app.scan({ profiles: ['prod'] })
  engine = app.engine
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the printed report', () => {
  it.each([
    ['a4', [595, 842]],
    ['letter', [612, 792]],
  ] as const)('is four tagged pages of %s', async (paper, size) => {
    const options = { ...asked(`${paper}.pdf`), paper }
    expect(await runReport(engine, fake.terminal, options)).toBe(0)
    const { pages, info, marked, outline } = await readPdf(options.output)
    expect(pages.map((page) => page.size)).toEqual([size, size, size, size])
    expect(pages.map(({ text }) => /[1-4] of 4/.exec(text)?.[0])).toEqual([
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
    ])
    expect(info).toMatchObject({ Title: expect.stringContaining('Cloud security posture') })
    expect(marked).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    )
    expect(outline.length).toBeGreaterThanOrEqual(4)
    const nodes = pages.flatMap((page) => page.nodes)
    const roles = new Set(nodes.map(({ role }) => role))
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']))
    const figures = nodes.filter(({ role }) => role === 'Figure')
    expect(figures.filter(({ alt }) => alt === undefined || alt === '')).toEqual([])
    expect(readFileSync(options.output, 'latin1')).toContain('/Scope')
    // The scopes stand in the file's own objects, which the reader does not hand out.
    const html = await pagesOf()
    expect(html.match(/<th(?=[\s>])(?![^>]*scope="(?:col|row)")/g)).toBeNull()
  })

  it('names no resource', async () => {
    const html = await pagesOf()
    const { findings } = await engine.ask('findings.list', { limit: 1000, suppressed: 'include' })
    const arns = findings.map(({ resource }) => resource.arn).filter((arn) => arn.startsWith('arn:'))
    expect(arns.length).toBeGreaterThan(10)
    expect(arns.filter((arn) => html.includes(arn))).toEqual([])
  })

  it('makes account numbers unreadable on request', async () => {
    const [target] = await engine.ask('targets.list', {})
    const [open, closed] = [await pagesOf(), await pagesOf({ redact: true })]
    const number = new RegExp(target!.accountId.replace(/(\d{4})(\d{4})(\d{4})/, '$1\\s?$2\\s?$3'))
    expect({ open: number.test(open), closed: number.test(closed) }).toEqual({
      open: true,
      closed: false,
    })
  })

  it('is saved as HTML where no browser can be had, and says so', async () => {
    const options = asked('none.pdf')
    printer = noBrowser
    expect(await runReport(engine, fake.terminal, options)).toBe(4)
    expect(existsSync(options.output)).toBe(false)
    expect(readFileSync(path.join(folder, 'none.html'), 'utf8')).toContain('Cloud security posture')
    expect(fake.said).toContain('No PDF was made: there is no Chrome, Chromium or Edge on this machine.')
  })

  it('refuses a name that is neither', async () => {
    await expect(runReport(engine, fake.terminal, asked('report.docx'))).rejects.toMatchObject({
      trouble: { code: 'bad-request' },
    })
  })
})
