import type { Database } from 'better-sqlite3'

/** One transaction around work that waits in between; the transactions within it become parts of it. */
export async function together(db: Database, work: () => Promise<void>): Promise<void> {
  db.exec('BEGIN IMMEDIATE')
  try {
    await work()
    db.exec('COMMIT')
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}
