import { z } from 'zod'
import type { ScanView } from '../../../shared/contract/views'
import type { ClosedRegion, ScanScope, ScanStatus } from '../../../shared/domain/scan'
import type { CallCounts } from '../aws/session'

/** One stored scan with everything that judging it again needs. */
export interface ScanRecord extends ScanView {
  /** Counts the scans of the target that count; `null` for the others. */
  readonly seq: number | null
  readonly accountId: string | null
  readonly partition: string | null
  readonly appVersion: string
  readonly scope: ScanScope
  readonly regionNames: readonly string[]
  readonly closed: readonly ClosedRegion[]
  readonly callsByOperation: CallCounts
  /** For what a person decided between scans: the scan that it rests on. `null` for a scan. */
  readonly restsOn: string | null
}

export interface ScanRow {
  readonly public_id: string
  readonly target_id: number | null
  readonly aws_id: string | null
  readonly partition: string | null
  readonly seq: number | null
  readonly profile: string
  readonly status: ScanStatus
  readonly app_version: string
  readonly scope: string
  readonly narrowed: number
  readonly started_at: string
  readonly ended_at: string | null
  readonly regions: string
  readonly closed: string
  readonly calls: string
  readonly units_planned: number
  readonly units_ended: number
  readonly problem: string | null
  readonly proven: number | null
  readonly rests_on: string | null
}

/** Every column of a `ScanRow`; a WHERE and an ORDER BY follow. */
export const selectScan = `
  SELECT s.public_id, s.target_id, a.aws_id, a.partition, s.seq, s.profile, s.status, s.app_version, s.scope, s.narrowed,
    s.started_at, s.ended_at, s.regions, s.closed, s.calls, s.units_planned, s.units_ended, s.problem, c.proven,
    (SELECT b.public_id FROM scan b WHERE b.id = s.rests_on) AS rests_on
  FROM scan s
  LEFT JOIN target t ON t.id = s.target_id
  LEFT JOIN account a ON a.id = t.account_id
  LEFT JOIN score c ON c.scan_id = s.id
`

const names = z.array(z.string())
const scopeSchema = z.object({
  regions: names.optional(),
  usual: z.boolean().optional(),
  services: names.optional(),
  checks: names.optional(),
})
const closedSchema = z.array(z.object({ region: z.string(), detail: z.string() }))
const callsSchema = z.record(z.string(), z.number())

export function toScanView(row: ScanRow): ScanView {
  const calls = callsSchema.parse(JSON.parse(row.calls))
  return {
    id: row.public_id,
    targetId: row.target_id === null ? null : String(row.target_id),
    profile: row.profile,
    status: row.status,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    calls: Object.values(calls).reduce((sum, count) => sum + count, 0),
    regions: names.parse(JSON.parse(row.regions)).length,
    unitsPlanned: row.units_planned,
    unitsEnded: row.units_ended,
    narrowed: row.narrowed === 1,
    problem: row.problem,
    proven: row.proven,
  }
}

export const toScanRecord = (row: ScanRow): ScanRecord => ({
  ...toScanView(row),
  seq: row.seq,
  accountId: row.aws_id,
  partition: row.partition,
  appVersion: row.app_version,
  scope: scopeSchema.parse(JSON.parse(row.scope)),
  regionNames: names.parse(JSON.parse(row.regions)),
  closed: closedSchema.parse(JSON.parse(row.closed)),
  callsByOperation: callsSchema.parse(JSON.parse(row.calls)),
  restsOn: row.rests_on,
})
