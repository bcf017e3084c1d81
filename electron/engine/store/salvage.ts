import type { Database } from 'better-sqlite3'
import { createRecount } from './recount'
import { salvageByKey, salvageByRowid } from './salvage-table'

interface Table {
  readonly name: string
  readonly wr: number
}
interface Column {
  readonly name: string
  readonly pk: number
}
interface ForeignKey {
  readonly table: string
  readonly from: string
  readonly to: string
}

/** Who has the file open is no knowledge, and a salvaged file is open to nobody. */
const forgotten = new Set(['holder', 'standing', 'standing_region'])

function tablesOf(db: Database): readonly string[] {
  const tables = db.pragma('table_list') as readonly (Table & { schema: string; type: string })[]
  return tables
    .filter(({ schema, type, name }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .filter((name) => !forgotten.has(name))
}

/** Rows that point at lost ones go too, until all that is left holds together. */
function dropOrphans(db: Database, tables: readonly string[]): number {
  let dropped = 0
  for (let more = true; more;) {
    more = false
    for (const table of tables)
      for (const key of db.pragma(`foreign_key_list(${table})`) as readonly ForeignKey[]) {
        const { changes } = db
          .prepare(
            `DELETE FROM ${table} WHERE ${key.from} IS NOT NULL AND ${key.from} NOT IN (SELECT ${key.to} FROM ${key.table})`,
          )
          .run()
        dropped += changes
        more ||= changes > 0
      }
  }
  return dropped
}

/**
 * Copies every readable row of a damaged history into a fresh one of the same schema version. Answers how many rows it
 * holds then. Never writes to `from`.
 */
export function salvage(from: Database, to: Database): number {
  to.pragma('foreign_keys = OFF')
  const tables = tablesOf(to)
  return to.transaction(() => {
    let rows = 0
    for (const table of tables) {
      const columns = to.pragma(`table_info(${table})`) as readonly Column[]
      const names = columns.map(({ name }) => name).join(', ')
      const insert = to.prepare(
        `INSERT OR IGNORE INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      const take = (row: readonly unknown[]): void => {
        rows += insert.run(...row).changes
      }
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      const withoutRowid = (to.pragma(`table_list(${table})`) as readonly Table[])[0]?.wr === 1
      if (withoutRowid)
        salvageByKey(
          from,
          table,
          names,
          key.map(({ name }) => name),
          take,
        )
      else salvageByRowid(from, table, names, take)
    }
    rows -= dropOrphans(to, tables)
    const recount = createRecount(to)
    for (const target of to.prepare<[], number>('SELECT id FROM target').pluck().all()) recount(target)
    return rows
  })()
}
