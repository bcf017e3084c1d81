import type { Database } from 'better-sqlite3'
import type { Counts } from '../../../shared/contract/views'
import { outcomeCodes } from './codes'

interface CountRow {
  readonly check_id: number
  readonly outcome: number
  readonly suppressed: number
  readonly findings: number
}

export const noCounts: Counts = {
  pass: 0,
  fail: 0,
  unknown: 0,
  'not-applicable': 0,
  attested: 0,
  suppressed: 0,
}

/** A suppressed finding counts as suppressed and as nothing else. */
function add(counts: Counts, { outcome, suppressed, findings }: CountRow): Counts {
  const word = outcomeCodes.decode(outcome)
  const column = suppressed !== 0 || word === 'gone' ? 'suppressed' : word
  return { ...counts, [column]: counts[column] + findings }
}

/** By the check's integer. */
export function countsFrom(rows: readonly CountRow[]): ReadonlyMap<number, Counts> {
  const byCheck = new Map<number, Counts>()
  for (const row of rows) byCheck.set(row.check_id, add(byCheck.get(row.check_id) ?? noCounts, row))
  return byCheck
}

export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, counts) => ({
      pass: sum.pass + counts.pass,
      fail: sum.fail + counts.fail,
      unknown: sum.unknown + counts.unknown,
      'not-applicable': sum['not-applicable'] + counts['not-applicable'],
      attested: sum.attested + counts.attested,
      suppressed: sum.suppressed + counts.suppressed,
    }),
    noCounts,
  )

/** Counts kept beside the states. `targets`: a JSON array of integers. */
export function createStandings(db: Database) {
  const within = 'target_id IN (SELECT value FROM json_each(?))'
  const byCheck = db.prepare<[string], CountRow>(`
    SELECT check_id, outcome, suppressed, sum(findings) AS findings FROM standing
    WHERE ${within} GROUP BY check_id, outcome, suppressed
  `)
  const services = db
    .prepare<[string], string>(
      `SELECT DISTINCT service FROM known_check WHERE id IN (SELECT check_id FROM standing WHERE ${within})
       ORDER BY service`,
    )
    .pluck()
  const regions = db
    .prepare<[string], string>(
      `SELECT DISTINCT value FROM term WHERE id IN (SELECT region FROM standing_region WHERE ${within})
       ORDER BY value`,
    )
    .pluck()
  const worths = db.prepare<[number], { readonly check_id: string; readonly worth: number }>(`
    SELECT k.check_id, c.worth FROM score_check c JOIN known_check k ON k.id = c.check_id
    WHERE c.scan_id = (SELECT s.id FROM scan s JOIN score x ON x.scan_id = s.id
      WHERE s.target_id = ? AND s.seq IS NOT NULL ORDER BY s.seq DESC LIMIT 1)
  `)
  return {
    byCheck: (targets: string) => byCheck.all(targets),
    services: (targets: string) => services.all(targets),
    regions: (targets: string) => regions.all(targets),
    /** Overall points by check id, of the target's last score. */
    worths: (targetId: string): ReadonlyMap<string, number> =>
      new Map(worths.all(Number(targetId)).map((row) => [row.check_id, row.worth])),
  }
}
