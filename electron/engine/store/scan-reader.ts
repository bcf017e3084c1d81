import type { Database } from 'better-sqlite3'
import type { ScanView } from '../../../shared/contract/views'
import { selectScan, toScanRecord, toScanView, type ScanRecord, type ScanRow } from './scan-view'

interface Running {
  readonly id: number
  readonly profile: string
  readonly target_id: number | null
}

export function createScanReader(db: Database) {
  const running = db.prepare<[string], Running>(
    "SELECT id, profile, target_id FROM scan WHERE public_id = ? AND status = 'running'",
  )
  const anyRunning = db.prepare<[], number>("SELECT 1 FROM scan WHERE status = 'running'").pluck()
  const rowId = db.prepare<[string], number>('SELECT id FROM scan WHERE public_id = ?').pluck()
  const byId = db.prepare<[string], ScanRow>(`${selectScan} WHERE s.public_id = ?`)
  const all = db.prepare<[number], ScanRow>(
    `${selectScan} WHERE s.rests_on IS NULL ORDER BY s.started_at DESC, s.id DESC LIMIT ?`,
  )
  const ofTarget = db.prepare<[number, number], ScanRow>(
    `${selectScan} WHERE s.target_id = ? AND s.rests_on IS NULL ORDER BY s.started_at DESC, s.id DESC LIMIT ?`,
  )
  const lastCounting = db.prepare<[number], ScanRow>(
    `${selectScan} WHERE s.target_id = ? AND s.seq IS NOT NULL ORDER BY s.seq DESC LIMIT 1`,
  )
  const lastRead = db.prepare<[number], ScanRow>(
    `${selectScan} WHERE s.target_id = ? AND s.seq IS NOT NULL AND s.rests_on IS NULL ORDER BY s.seq DESC LIMIT 1`,
  )
  const resumable = db.prepare<[{ target: number }], ScanRow>(`
    ${selectScan} WHERE s.target_id = @target AND s.status IN ('interrupted', 'cancelled') AND s.started_at >
      coalesce((SELECT max(started_at) FROM scan WHERE target_id = @target AND seq IS NOT NULL
        AND rests_on IS NULL), '')
    ORDER BY s.started_at DESC, s.id DESC LIMIT 1
  `)
  const view = (row: ScanRow | undefined): ScanView | null => (row ? toScanView(row) : null)
  const record = (row: ScanRow | undefined): ScanRecord | null => (row ? toScanRecord(row) : null)

  return {
    rowId: (scanId: string): number | null => rowId.get(scanId) ?? null,
    /** Only ids that history gave out come here; another one throws. */
    need(scanId: string): number {
      const id = rowId.get(scanId)
      if (id === undefined) throw new Error(`There is no scan ${scanId}.`)
      return id
    },
    /** What the scan's own process may go on with. A scan that runs no longer throws. */
    running(scanId: string): Running {
      const scan = running.get(scanId)
      if (!scan) throw new Error(`Scan ${scanId} is not running.`)
      return scan
    },
    /** Whether a scan is under way, in whatever process. */
    anyRunning: (): boolean => anyRunning.get() !== undefined,
    get: (scanId: string) => record(byId.get(scanId)),
    list: ({ targetId, limit }: { readonly targetId?: string | undefined; readonly limit: number }) =>
      (targetId === undefined ? all.all(limit) : ofTarget.all(Number(targetId), limit)).map(toScanView),
    /** The newest that read something. */
    lastReadView: (targetId: string) => view(lastRead.get(Number(targetId))),
    lastCounting: (targetId: string) => record(lastCounting.get(Number(targetId))),
    resumable: (targetId: string) => view(resumable.get({ target: Number(targetId) })),
  }
}
