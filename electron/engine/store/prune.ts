import type { Database } from 'better-sqlite3'
import { deleteMuch, sweepShared } from './belongings'

/**
 * Drops what scans before `before` (ISO 8601) had read, once a later scan has read the same place. Findings, scores and
 * decisions stay; those scans can no longer be judged again. Answers how many parts went.
 */
export function pruneFacts(db: Database, before: string): number {
  let dropped = 0
  deleteMuch(db, () => {
    dropped = db
      .prepare<[string]>(
        `DELETE FROM scan_fact AS f WHERE EXISTS (
           SELECT 1 FROM scan s WHERE s.id = f.scan_id AND s.started_at < ? AND EXISTS (
             SELECT 1 FROM scan later JOIN scan_fact g ON g.scan_id = later.id
             WHERE later.target_id = s.target_id AND later.started_at > s.started_at
               AND later.seq IS NOT NULL AND g.input = f.input AND g.region = f.region AND g.items IS NOT NULL))`,
      )
      .run(before).changes
    sweepShared(db)
  })
  return dropped
}
