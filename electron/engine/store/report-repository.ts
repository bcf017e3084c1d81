import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { ReportFormat } from '../../../shared/contract/report-address'
import { durably } from './durably'

/** What was issued, without its bytes. */
export interface IssuedReport {
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly preset: string
  readonly language: string
  readonly paper: string
  readonly redacted: boolean
  /** Versions that it was made with. */
  readonly version: string
  readonly catalogue: string
  readonly model: number
  readonly issuedAt: string
  readonly targetIds: readonly string[]
}

export interface IssuedFile {
  readonly format: ReportFormat
  /** Of the bytes as issued, in hexadecimal. */
  readonly sha256: string
  /** Their length. */
  readonly bytes: number
}

/** One file as it was issued. */
export interface StoredFile {
  readonly issuedAt: string
  readonly sha256: string
  readonly bytes: Buffer
}

interface StoredRow {
  readonly issuedAt: string
  readonly sha256: Buffer
  readonly body: Buffer
}
type Row = Omit<IssuedReport, 'targetIds' | 'redacted'> & { readonly key: number; readonly redacted: 0 | 1 }
interface FileRow {
  readonly format: ReportFormat
  readonly sha256: Buffer
  readonly bytes: number
}

const toFile = ({ sha256, ...file }: FileRow): IssuedFile => ({ ...file, sha256: sha256.toString('hex') })

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Reports as they were issued: kept as bytes, given back unchanged. */
export function createReportRepository(db: Database) {
  const insert = db.prepare(`
    INSERT INTO report (public_id, title, subject, preset, language, paper, redacted, version, catalogue, model, issued_at)
    VALUES (@id, @title, @subject, @preset, @language, @paper, @redacted, @version, @catalogue, @model, @issuedAt)
  `)
  const addTarget = db.prepare<[number, number]>(
    'INSERT OR IGNORE INTO report_target (report_id, target_id) VALUES (?, ?)',
  )
  const addFile = db.prepare<[number, string, Buffer, number, Buffer]>(
    'INSERT INTO report_file (report_id, format, sha256, bytes, body) VALUES (?, ?, ?, ?, ?)',
  )
  const newest = db.prepare<[number], Row>(`
    SELECT id AS key, public_id AS id, title, subject, preset, language, paper, redacted, version, catalogue, model,
      issued_at AS issuedAt FROM report ORDER BY id DESC LIMIT ?
  `)
  const targetsOf = db
    .prepare<[number], number>('SELECT target_id FROM report_target WHERE report_id = ? ORDER BY target_id')
    .pluck()
  const filesOf = db.prepare<[number], FileRow>(
    'SELECT format, sha256, bytes FROM report_file WHERE report_id = ? ORDER BY format DESC',
  )
  const body = db.prepare<[string, string], StoredRow>(`
    SELECT r.issued_at AS issuedAt, f.sha256, f.body FROM report r JOIN report_file f ON f.report_id = r.id
    WHERE r.public_id = ? AND f.format = ?
  `)
  return {
    /** On disk, with all its files, before it answers what they are. */
    issue(report: IssuedReport, files: ReadonlyMap<ReportFormat, Uint8Array>): readonly IssuedFile[] {
      return durably(db, () => {
        const { targetIds, redacted, ...row } = report
        const key = Number(insert.run({ ...row, redacted: redacted ? 1 : 0 }).lastInsertRowid)
        for (const target of targetIds) addTarget.run(key, Number(target))
        for (const [format, bytes] of files)
          addFile.run(key, format, digest(bytes), bytes.length, zstdCompressSync(bytes))
        return filesOf.all(key).map(toFile)
      })
    },
    /** Newest first. */
    list: (limit: number): readonly (IssuedReport & { readonly files: readonly IssuedFile[] })[] =>
      newest.all(limit).map(({ key, redacted, ...row }) => ({
        ...{ ...row, redacted: redacted === 1, targetIds: targetsOf.all(key).map(String) },
        files: filesOf.all(key).map(toFile),
      })),
    /**
     * The bytes as issued; `null` where there is no such file. Throws where what is stored is no longer what was issued:
     * a report that changed is worse than none.
     */
    read(id: string, format: ReportFormat): StoredFile | null {
      const row = body.get(id, format)
      if (row === undefined) return null
      const bytes = zstdDecompressSync(row.body)
      if (!digest(bytes).equals(row.sha256))
        throw new Error(`The stored ${format} of report ${id} is not what was issued: its sha256 differs.`)
      return { issuedAt: row.issuedAt, sha256: row.sha256.toString('hex'), bytes }
    },
  }
}
