import { zstdDecompressSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Gap } from '../../../shared/domain/evidence'
import type { InputKey, Slice } from '../../../shared/domain/inputs'
import { createScanReader } from './scan-reader'

interface FactRow {
  readonly input: InputKey
  readonly region: string
  readonly body: Buffer
}

/** What scans read, by content. */
export function createFactRepository(db: Database) {
  const scans = createScanReader(db)
  const slices = db.prepare<[number], FactRow>(`
    SELECT i.value AS input, r.value AS region, b.body FROM scan_fact f
    JOIN term i ON i.id = f.input JOIN term r ON r.id = f.region JOIN blob b ON b.id = f.blob_id
    WHERE f.scan_id = ? ORDER BY i.value, r.value
  `)
  const lastListed = db
    .prepare<[number, string, string], number>(
      `
    SELECT f.items FROM scan s JOIN scan_fact f ON f.scan_id = s.id
    WHERE s.target_id = ? AND f.input = (SELECT id FROM term WHERE value = ?)
      AND f.region = (SELECT id FROM term WHERE value = ?) AND f.items IS NOT NULL
    ORDER BY s.id DESC LIMIT 1
  `,
    )
    .pluck()
  const gaps = db.prepare<[number], Gap & { readonly input: string }>(`
    SELECT i.value AS input, g.operation, g.region, g.reason, g.detail FROM scan_gap s
    JOIN term i ON i.id = s.input JOIN gap g ON g.id = s.gap_id WHERE s.scan_id = ?
  `)

  return {
    /** The slices of all ended units, as they were told. They were picked and typed by this product when written. */
    slices: (scanId: string): readonly Slice[] =>
      slices.all(scans.need(scanId)).map(({ input, region, body }) => ({
        input,
        region,
        ...(JSON.parse(zstdDecompressSync(body).toString()) as Omit<Slice, 'input' | 'region'>),
      })),
    /** How many resources the place had when it was last listed; `null` where history never saw its list. */
    listed: (targetId: string, input: string, region: string): number | null =>
      lastListed.get(Number(targetId), input, region) ?? null,
    gaps: (scanId: string): readonly { readonly input: string; readonly gap: Gap }[] =>
      gaps.all(scans.need(scanId)).map(({ input, ...gap }) => ({ input, gap })),
  }
}
