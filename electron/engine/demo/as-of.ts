import type { Tape } from '../aws/tape'
import { moveDates } from '../aws/tape-edits'
import { changeReport, recordedAt, type ReportRow } from './credential-report'

/** Until now an access key was replaced this often, in milliseconds: sometimes long after the 90 days it may last. */
const rotation = 26 * 7 * 86_400_000

/** The same account, recorded at `now`: every date keeps its distance to the recording. */
export function movedTo(tape: Tape, now: Date): Tape {
  const by = now.getTime() - recordedAt(tape).getTime()
  return changeReport(moveDates(tape, by), (row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, moveCell(cell, by)])),
  )
}

/** What the credential report could say at an earlier time: later users are not there yet, and keys are older ones. */
export const asOf = (tape: Tape, time: Date): Tape =>
  changeReport(tape, (row) =>
    Date.parse(row['user_creation_time'] ?? '') > time.getTime() ? null : withOlderKeys(row, time.getTime()),
  )

const withOlderKeys = (row: ReportRow, time: number): ReportRow => ({
  ...row,
  ...Object.fromEntries(
    ['access_key_1_last_rotated', 'access_key_2_last_rotated'].map((column) => {
      const cell = row[column] ?? ''
      const late = Date.parse(cell) - time
      return [column, late > 0 ? moveCell(cell, -Math.ceil(late / rotation) * rotation) : cell]
    }),
  ),
})

/** A cell that is a date, in the report's own spelling; any other stays as it is. */
const moveCell = (cell: string, by: number): string =>
  /^\d{4}-\d{2}-\d{2}T/.test(cell)
    ? new Date(Date.parse(cell) + by).toISOString().replace(/\.\d{3}Z$/, '+00:00')
    : cell
