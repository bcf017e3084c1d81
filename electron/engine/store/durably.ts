import type { Database } from 'better-sqlite3'

/**
 * One transaction that survives a power loss once it has answered. For what a person decided; scans can be repeated and
 * do with less. Not to be called inside another transaction: the setting would not reach it.
 */
export function durably<T>(db: Database, work: () => T): T {
  db.pragma('synchronous = FULL')
  try {
    return db.transaction(work).immediate()
  } finally {
    db.pragma('synchronous = NORMAL')
  }
}
