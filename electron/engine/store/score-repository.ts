import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { TrendPoint } from '../../../shared/contract/views'
import { scoreSchema } from '../../../shared/contract/views'
import { severities, type Severity } from '../../../shared/domain/finding'
import type { Figure, Score } from '../../../shared/domain/score'
import type { ScanStatus } from '../../../shared/domain/scan'
import type { CheckTally } from './records'
import { createScanReader } from './scan-reader'

/** A score as it was judged: never computed again on reading. */
export interface StoredScore {
  readonly scanId: string
  readonly score: Score
  readonly catalogue: string
  readonly parameters: Readonly<Record<string, number>>
  /** Unsuppressed failures. */
  readonly failing: Readonly<Record<Severity, number>>
}

interface ScoreRow {
  readonly public_id: string
  readonly catalogue: string
  readonly parameters: string
  readonly failing: string
  readonly body: string
}
interface PointRow {
  readonly public_id: string
  readonly ended_at: string
  readonly status: ScanStatus
  readonly model: number
  readonly catalogue: string
  readonly proven: number | null
  readonly possible: number | null
  readonly coverage: number | null
  readonly availability: number | null
  readonly integrity: number | null
  readonly confidentiality: number | null
  readonly failing: string
}
type TallyRow = Omit<CheckTally, 'neverListed'> & { readonly neverListed: number }

const parametersSchema = z.record(z.string(), z.number())
const failingSchema = z.record(z.enum(severities), z.number())

const toStored = ({ public_id, catalogue, parameters, failing, body }: ScoreRow): StoredScore => ({
  scanId: public_id,
  score: scoreSchema.parse(JSON.parse(body)),
  catalogue,
  parameters: parametersSchema.parse(JSON.parse(parameters)),
  failing: failingSchema.parse(JSON.parse(failing)),
})

function markerOf(point: PointRow, before: PointRow | undefined): string | null {
  if (!before) return null
  if (point.model !== before.model) return `model ${point.model}`
  return point.catalogue === before.catalogue ? null : `catalogue ${point.catalogue}`
}

const toPoint = (point: PointRow, before: PointRow | undefined): TrendPoint => ({
  scanId: point.public_id,
  at: point.ended_at,
  proven: point.proven,
  possible: point.possible,
  coverage: point.coverage,
  goals: {
    availability: point.availability,
    integrity: point.integrity,
    confidentiality: point.confidentiality,
  },
  failing: failingSchema.parse(JSON.parse(point.failing)),
  status: point.status,
  marker: markerOf(point, before),
})

/** Scores and why they moved. */
export function createScoreRepository(db: Database) {
  const scans = createScanReader(db)
  const select =
    'SELECT s.public_id, c.catalogue, c.parameters, c.failing, c.body FROM score c JOIN scan s ON s.id = c.scan_id'
  const ofScan = db.prepare<[string], ScoreRow>(`${select} WHERE s.public_id = ?`)
  const latest = db.prepare<[number], ScoreRow>(
    `${select} WHERE s.target_id = ? AND s.seq IS NOT NULL ORDER BY s.seq DESC LIMIT 1`,
  )
  const points = db.prepare<[number], PointRow>(`
    SELECT s.public_id, s.ended_at, s.status, c.model, c.catalogue, c.proven, c.possible, c.coverage,
      c.availability, c.integrity, c.confidentiality, c.failing
    FROM scan s JOIN score c ON c.scan_id = s.id
    WHERE s.target_id = ? AND s.seq IS NOT NULL AND s.narrowed = 0 ORDER BY s.seq
  `)
  const earlier = db
    .prepare<[number, string], number | null>(
      `SELECT c.proven FROM scan s JOIN score c ON c.scan_id = s.id
       WHERE s.target_id = ? AND s.seq IS NOT NULL AND s.narrowed = 0 AND s.ended_at <= ? ORDER BY s.seq DESC LIMIT 1`,
    )
    .pluck()
  const tallies = db.prepare<[number], TallyRow>(`
    SELECT k.check_id AS id, c.passed, c.failed, c.unknown, c.accepted_risks AS acceptedRisks,
      c.false_positives AS falsePositives, c.never_listed AS neverListed, c.worth
    FROM score_check c JOIN known_check k ON k.id = c.check_id WHERE c.scan_id = ? ORDER BY k.check_id
  `)
  const services = db.prepare<[number], Figure & { readonly service: string }>(
    'SELECT service, proven, possible, coverage FROM score_service WHERE scan_id = ? ORDER BY service',
  )

  return {
    of(scanId: string): StoredScore | null {
      const row = ofScan.get(scanId)
      return row ? toStored(row) : null
    },
    /** Of the newest scan of the target that has one. */
    latest(targetId: string): StoredScore | null {
      const row = latest.get(Number(targetId))
      return row ? toStored(row) : null
    },
    /** The overall proven score of the newest whole scan that had ended by then; `null` where there is none. */
    provenAt: (targetId: string, at: string): number | null => earlier.get(Number(targetId), at) ?? null,
    /** What each check contributed to a scan's score. */
    tallies: (scanId: string): readonly CheckTally[] =>
      tallies.all(scans.need(scanId)).map((row) => ({ ...row, neverListed: row.neverListed === 1 })),
    services: (scanId: string): Readonly<Record<string, Figure>> =>
      Object.fromEntries(services.all(scans.need(scanId)).map(({ service, ...figure }) => [service, figure])),
    /** Oldest first, from `since` on. Narrowed scans make no point. */
    trend: (targetId: string, since: string): readonly TrendPoint[] => {
      const rows = points.all(Number(targetId))
      return rows.flatMap((row, index) => (row.ended_at < since ? [] : toPoint(row, rows[index - 1])))
    },
  }
}
