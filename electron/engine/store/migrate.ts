import type { Database } from 'better-sqlite3'

export interface Migration {
  /** 1, 2, 3 …: the `user_version` that the step leaves behind. */
  readonly id: number
  readonly name: string
  readonly sql: string
}

/** "TRIA" in ASCII: tells our files from anybody else's. */
export const applicationId = 0x54524941

/** The schema version a file is at; 0 before the first migration. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Brings the file up to the last migration, all steps in one transaction: one that fails leaves the file as it was, and
 * throws. Never called on a file of a newer version.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  for (const [index, { id, name }] of migrations.entries())
    if (id !== index + 1) throw new Error(`Migration ${id} (${name}) is out of order.`)
  db.transaction(() => {
    // Read inside the transaction: another process may have migrated meanwhile.
    const current = schemaVersion(db)
    if (current > migrations.length) throw new Error(`Schema ${current} is newer than ${migrations.length}.`)
    for (const { sql } of migrations.slice(current)) db.exec(sql)
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}
