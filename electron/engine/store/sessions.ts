import type { Database } from 'better-sqlite3'
import { isHeld, type Holder } from './holder'

/** Holders in the file whose process is gone: it did not close the history. */
export function findDead(db: Database, file: string, own: number): readonly number[] {
  const known = db
    .prepare<[], number>("SELECT id FROM holder UNION SELECT holder FROM scan WHERE status = 'running'")
    .pluck()
    .all()
  return known.filter((id) => id === own || !isHeld(file, id))
}

/**
 * Writes down who has the file open, and ends what the dead left running: their scans are interrupted and can be
 * resumed. Answers the ids of those scans. Scans of processes that live are left alone.
 */
export function beginSession(db: Database, file: string, { id }: Holder, now: Date): readonly string[] {
  const at = now.toISOString()
  return db
    .transaction(() => {
      const dead = JSON.stringify(findDead(db, file, id))
      db.prepare('DELETE FROM holder WHERE id IN (SELECT value FROM json_each(?))').run(dead)
      db.prepare('INSERT INTO holder (id, opened_at) VALUES (?, ?)').run(id, at)
      return db
        .prepare<[string, string], string>(
          `UPDATE scan SET status = 'interrupted', ended_at = ?,
             problem = 'The program ended while this scan ran. What it had read is kept: resume it.'
           WHERE status = 'running' AND holder IN (SELECT value FROM json_each(?)) RETURNING public_id`,
        )
        .pluck()
        .all(at, dead)
    })
    .immediate()
}

/** The mark of a clean end: the next one to open need not look for damage everywhere. */
export function endSession(db: Database, { id }: Holder): void {
  db.prepare<[number]>('DELETE FROM holder WHERE id = ?').run(id)
}
