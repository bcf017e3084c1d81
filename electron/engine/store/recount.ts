import type { Database } from 'better-sqlite3'
import { outcomeCodes } from './codes'

/** Counts a target's standing states anew. Belongs into every transaction that changes one. */
export function createRecount(db: Database) {
  const standing = `FROM state
    WHERE target_id = ? AND to_seq IS NULL AND outcome <> ${outcomeCodes.encode('gone')}`
  const steps = [
    'DELETE FROM standing WHERE target_id = ?',
    'DELETE FROM standing_region WHERE target_id = ?',
    `INSERT INTO standing (target_id, check_id, outcome, suppressed, findings)
     SELECT target_id, check_id, outcome, coalesce(suppressed, 0), count(*) ${standing}
     GROUP BY check_id, outcome, coalesce(suppressed, 0)`,
    `INSERT INTO standing_region (target_id, region, findings)
     SELECT target_id, region, count(*) ${standing} GROUP BY region`,
  ].map((sql) => db.prepare<[number]>(sql))
  return (target: number): void => {
    for (const step of steps) step.run(target)
  }
}
