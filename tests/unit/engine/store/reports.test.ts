import { createHash, randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { History } from '../../../../electron/engine/store/history'
import type { IssuedReport } from '../../../../electron/engine/store/report-repository'
import type { ReportFormat } from '../../../../shared/contract/report-address'
import { openOrThrow, storeScan, temporaryFile } from '../../../support/history'

const report = (id: string, parts: Partial<IssuedReport> = {}): IssuedReport => ({
  ...{ id, title: 'Cloud security posture', subject: 'Production', preset: 'executive', language: 'en' },
  ...{ paper: 'a4', redacted: false, version: '0.1.0', catalogue: '1', model: 1 },
  ...{ issuedAt: '2026-11-24T12:00:00.000Z', targetIds: ['1'] },
  ...parts,
})
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const files = (...given: readonly (readonly [ReportFormat, Uint8Array])[]) => new Map(given)

function openWithScan(file = temporaryFile()): { history: History; file: string } {
  const history = openOrThrow(file)
  storeScan(history, { id: 's01' })
  return { history, file }
}

it('gives every byte back as it was issued, after the file was closed too', () => {
  const { history, file } = openWithScan()
  const [pdf, page] = [randomBytes(200_000), Buffer.from('<p>ñ \u0000 \r\n</p>')]
  history.reports.issue(report('r1'), files(['pdf', pdf], ['html', page]))
  history.close()
  const again = openOrThrow(file)
  expect([again.reports.read('r1', 'pdf'), again.reports.read('r1', 'html')]).toEqual([
    { issuedAt: report('r1').issuedAt, sha256: sha256(pdf), bytes: pdf },
    { issuedAt: report('r1').issuedAt, sha256: sha256(page), bytes: page },
  ])
  expect([again.reports.read('r2', 'pdf')]).toEqual([null])
})

it('lists what was issued, newest first, without bytes', () => {
  const { history } = openWithScan()
  const [page, pdf] = [Buffer.from('one'), Buffer.from('three')]
  history.reports.issue(report('r1'), files(['html', page]))
  history.reports.issue(report('r2', { redacted: true, language: 'es' }), files(['html', page], ['pdf', pdf]))
  const file = (format: string, bytes: Buffer) => ({ format, sha256: sha256(bytes), bytes: bytes.length })
  expect([history.reports.list(10), history.reports.list(1).map(({ id }) => id)]).toEqual([
    [
      { ...report('r2', { redacted: true, language: 'es' }), files: [file('pdf', pdf), file('html', page)] },
      { ...report('r1'), files: [file('html', page)] },
    ],
    ['r2'],
  ])
})

it('refuses to give out bytes that are not what was issued', () => {
  const { history, file } = openWithScan()
  history.reports.issue(report('r1'), files(['html', Buffer.from('one')]))
  const other = new Database(file)
  other.prepare('UPDATE report_file SET sha256 = ?').run(randomBytes(32))
  other.close()
  expect(() => history.reports.read('r1', 'html')).toThrow('is not what was issued')
})

it('is written whole or not at all', () => {
  const { history } = openWithScan()
  const broken = files(['html', Buffer.from('one')], ['docx' as ReportFormat, Buffer.from('two')])
  expect(() => history.reports.issue(report('r1'), broken)).toThrow('CHECK')
  expect(history.reports.list(10)).toEqual([])
})

it('goes as a whole with any of its accounts', () => {
  const { history, file } = openWithScan()
  history.reports.issue(report('r1'), files(['html', Buffer.from('one')]))
  const other = new Database(file)
  other.pragma('foreign_keys = ON')
  other.prepare('DELETE FROM report_target WHERE target_id = 1').run()
  const left = ['report', 'report_file'].map((table) =>
    other.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  )
  other.close()
  expect(left).toEqual([0, 0])
})
