import { createHash } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Gap } from '../../../shared/domain/evidence'
import type { Slice } from '../../../shared/domain/inputs'
import type { Interns } from './intern'

/** The caller holds the transaction. */
export function createFactWriter(db: Database, interns: Interns) {
  const findBlob = db.prepare<[Buffer], number>('SELECT id FROM blob WHERE sha256 = ?').pluck()
  const addBlob = db.prepare<[Buffer, number, Buffer]>(
    'INSERT INTO blob (sha256, bytes, body) VALUES (?, ?, ?)',
  )
  const addFact = db.prepare<[number, number, number, number, number | null]>(
    'INSERT INTO scan_fact (scan_id, input, region, blob_id, items) VALUES (?, ?, ?, ?, ?)',
  )
  const addGap = db.prepare<[number, number, number]>(
    'INSERT INTO scan_gap (scan_id, input, gap_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )

  const blobOf = (text: string): number => {
    const bytes = Buffer.from(text)
    const hash = createHash('sha256').update(bytes).digest()
    return (
      findBlob.get(hash) ?? Number(addBlob.run(hash, bytes.length, zstdCompressSync(bytes)).lastInsertRowid)
    )
  }

  return {
    /** By content: a slice that says what any slice said before takes one short row. */
    write(scan: number, { input, region, items, gaps, notOffered }: Slice): void {
      const blob = blobOf(JSON.stringify({ items, gaps, notOffered }))
      const listed = gaps.length === 0 ? items.length : null
      addFact.run(scan, interns.term(input), interns.term(region), blob, listed)
    },
    writeGap: (scan: number, input: string, gap: Gap): void =>
      void addGap.run(scan, interns.term(input), interns.gap(gap)),
  }
}
