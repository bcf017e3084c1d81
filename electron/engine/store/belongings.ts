import type { Database } from 'better-sqlite3'

/** One column that names a row of another table. */
export interface Reference {
  readonly table: string
  readonly column: string
}

/** Every column that names rows of these tables, read from the schema: a table that comes later is not left out. */
export const referencesTo = (db: Database, tables: readonly string[]): readonly Reference[] =>
  db
    .prepare<[string], Reference>(
      `SELECT m.name AS "table", f."from" AS "column" FROM sqlite_schema m
       JOIN pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(tables))

/** What is stored once and named from many places. */
const shared = ['resource', 'owner', 'wording', 'evidence', 'gap', 'blob'] as const

/** Deletes what nothing names any more. The caller holds the transaction. */
export function sweepShared(db: Database): void {
  for (const table of shared) {
    const named = referencesTo(db, [table]).map(
      (by) => `SELECT "${by.column}" FROM "${by.table}" WHERE "${by.column}" IS NOT NULL`,
    )
    db.exec(`DELETE FROM "${table}" WHERE id NOT IN (${named.join(' UNION ')})`)
  }
}

/** What goes with its parent by the schema's own word; that is not followed while references are not watched. */
function followCascades(db: Database): void {
  const cascades = db
    .prepare<[], Reference & { readonly parent: string }>(
      `SELECT m.name AS "table", f."from" AS "column", f."table" AS parent FROM sqlite_schema m
       JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.on_delete = 'CASCADE'`,
    )
    .all()
  for (const { table, column, parent } of cascades)
    db.exec(`DELETE FROM "${table}" WHERE "${column}" NOT IN (SELECT id FROM "${parent}")`)
}

/**
 * One transaction that deletes much. Each row that goes would else be looked for in tables without an index for it, so
 * the references are checked once, at the end: one that leads nowhere undoes everything and throws. What was deleted
 * leaves the file with it, its free pages too.
 */
export function deleteMuch(db: Database, work: () => void): void {
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      work()
      followCascades(db)
      const broken = db.pragma('foreign_key_check') as readonly unknown[]
      if (broken.length > 0)
        throw new Error(`Deleting would leave ${broken.length} references that lead nowhere.`)
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
