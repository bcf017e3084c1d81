import { zstdDecompressSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Collected, Gap } from '../../../shared/domain/evidence'
import type { InputKey, Inputs, Slice } from '../../../shared/domain/inputs'
import { createScanReader } from './scan-reader'

interface Blob {
  /** Of its text, before compression. */
  readonly bytes: number
  readonly body: Buffer
}
interface FactRow extends Blob {
  readonly input: InputKey
  readonly region: string
  readonly blob: number
}

/** What scans read, by content. */
export function createFactRepository(db: Database) {
  const scans = createScanReader(db)
  const slices = db.prepare<[number], FactRow>(`
    SELECT i.value AS input, r.value AS region, b.id AS blob, b.bytes, b.body FROM scan_fact f
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
  const newestWith = db
    .prepare<[number, string], string>(
      `
    SELECT s.public_id FROM scan s WHERE s.target_id = ? AND s.seq IS NOT NULL AND EXISTS (
      SELECT 1 FROM scan_fact f WHERE f.scan_id = s.id AND f.input = (SELECT id FROM term WHERE value = ?))
    ORDER BY s.seq DESC LIMIT 1
  `,
    )
    .pluck()
  const blobs = db.prepare<[number, string], Blob>(`
    SELECT b.bytes, b.body FROM scan_fact f JOIN blob b ON b.id = f.blob_id
    WHERE f.scan_id = ? AND f.input = (SELECT id FROM term WHERE value = ?) ORDER BY f.region
  `)
  const gaps = db.prepare<[number], Gap & { readonly input: string }>(`
    SELECT i.value AS input, g.operation, g.region, g.reason, g.detail FROM scan_gap s
    JOIN term i ON i.id = s.input JOIN gap g ON g.id = s.gap_id WHERE s.scan_id = ?
  `)

  return {
    /** The slices of all ended units, as they were told. They were picked and typed by this product when written. */
    slices(scanId: string): readonly Slice[] {
      // Most places say the same: nothing there. What is the same is unpacked once.
      const unpacked = new Map<number, Collected<Inputs[InputKey]>>()
      return slices.all(scans.need(scanId)).map(({ input, region, blob, ...packed }) => {
        const told = unpacked.get(blob) ?? unpack(packed)
        unpacked.set(blob, told)
        return { input, region, ...told }
      })
    },
    /** The newest scan of the target that counts and asked for this list. */
    newestWith: (targetId: string, input: InputKey): string | null =>
      newestWith.get(Number(targetId), input) ?? null,
    /** One list of a scan, from all its places; empty where the scan did not ask for it. */
    list<K extends InputKey>(scanId: string, input: K): Collected<Inputs[K]> {
      const slices = blobs.all(scans.need(scanId), input).map((blob) => unpack<K>(blob))
      return {
        items: slices.flatMap(({ items }) => items),
        gaps: slices.flatMap((slice) => slice.gaps),
        notOffered: slices.flatMap(({ notOffered }) => notOffered),
      }
    },
    /** How many resources the place had when it was last listed; `null` where history never saw its list. */
    listed: (targetId: string, input: string, region: string): number | null =>
      lastListed.get(Number(targetId), input, region) ?? null,
    gaps: (scanId: string): readonly { readonly input: string; readonly gap: Gap }[] =>
      gaps.all(scans.need(scanId)).map(({ input, ...gap }) => ({ input, gap })),
  }
}

/** As few bytes as zlib takes for a chunk; a chunk as long as the text spares it the 16 KB it takes else. */
const leastChunk = 64

const unpack = <K extends InputKey>({ bytes, body }: Blob): Collected<Inputs[K]> =>
  JSON.parse(zstdDecompressSync(body, { chunkSize: Math.max(bytes, leastChunk) }).toString()) as Collected<
    Inputs[K]
  >
