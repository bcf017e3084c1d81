import type { Database } from 'better-sqlite3'
import type { Counts } from '../../../shared/contract/views'
import type { GapReason } from '../../../shared/domain/evidence'
import { createCheckRepository } from './check-repository'
import { outcomeCodes } from './codes'
import { countsFrom, createStandings } from './standings'

/** What one refused operation hides: a row an operation, reason and check. */
export interface BlindSpot {
  readonly operation: string
  readonly reason: GapReason
  readonly checkId: string
  readonly unknown: number
}

export interface FailingPlace {
  readonly checkId: string
  readonly region: string
  /** Unsuppressed failures. */
  readonly failing: number
}

/** Aggregates of one target as it stands now, for the first page. */
export function createOverviewRepository(db: Database) {
  const checks = createCheckRepository(db)
  const standings = createStandings(db)
  const blind = db.prepare<[number], BlindSpot>(`
    SELECT g.operation, g.reason, k.check_id AS checkId, count(*) AS unknown
    FROM state s JOIN gap g ON g.id = s.gap_id JOIN known_check k ON k.id = s.check_id
    WHERE s.target_id = ? AND s.to_seq IS NULL AND s.outcome = ${outcomeCodes.encode('unknown')}
    GROUP BY g.operation, g.reason, k.check_id ORDER BY g.operation, g.reason, k.check_id
  `)
  const failing = db.prepare<[number], FailingPlace>(`
    SELECT k.check_id AS checkId, t.value AS region, count(*) AS failing
    FROM state s JOIN known_check k ON k.id = s.check_id JOIN term t ON t.id = s.region
    WHERE s.target_id = ? AND s.to_seq IS NULL AND s.outcome = ${outcomeCodes.encode('fail')} AND s.suppressed IS NULL
    GROUP BY k.check_id, t.value ORDER BY k.check_id, failing DESC, t.value
  `)
  return {
    /** By check id; checks without findings are left out. */
    counts(targetId: string): ReadonlyMap<string, Counts> {
      const byRow = countsFrom(standings.byCheck(JSON.stringify([Number(targetId)])))
      return new Map(
        checks.list().flatMap(({ id, row }) => {
          const counts = byRow.get(row)
          return counts ? [[id, counts]] : []
        }),
      )
    },
    blindSpots: (targetId: string): readonly BlindSpot[] => blind.all(Number(targetId)),
    /** Within a check the Region with most failures first. */
    failingPlaces: (targetId: string): readonly FailingPlace[] => failing.all(Number(targetId)),
  }
}
