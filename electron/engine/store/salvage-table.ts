import type { Database, Statement } from 'better-sqlite3'
import { isDamage } from './trouble'

type Values = readonly unknown[]
type Take = (row: Values) => void

/** How far past the last readable row to look, where damage hides which row is the last. */
const blindReach = 20_000

/** Gives rows to `take` until the table breaks; `false` where it did. Damage shows as whatever SQLite throws on it. */
function drain(rows: Iterable<Values>, take: Take): boolean {
  try {
    for (const row of rows) take(row)
    return true
  } catch {
    return false
  }
}

/** A reading of rows; `null` where not even the table's own description can be read. */
function prepare<P extends unknown[]>(db: Database, sql: string): Statement<P, Values> | null {
  try {
    return db.prepare<P, Values>(sql).raw()
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

function lastRowid(db: Database, table: string, seen: number): number {
  try {
    return db.prepare<[], number>(`SELECT max(rowid) FROM ${table} NOT INDEXED`).pluck().get() ?? 0
  } catch {
    return seen + blindReach
  }
}

/** Every readable row, in order; what a broken page held is stepped over row by row. */
export function salvageByRowid(db: Database, table: string, columns: string, take: Take): void {
  const read = `SELECT rowid, ${columns} FROM ${table} NOT INDEXED WHERE rowid`
  const after = prepare<[number]>(db, `${read} > ? ORDER BY rowid`)
  const one = prepare<[number]>(db, `${read} = ?`)
  if (after === null || one === null) return
  let last = 0
  const keep: Take = ([rowid, ...row]) => {
    last = Number(rowid)
    take(row)
  }
  while (!drain(after.iterate(last), keep)) {
    const end = lastRowid(db, table, last)
    const stuck = last
    for (let next = stuck + 1; next <= end && last === stuck; next += 1) drain(one.iterate(next), keep)
    if (last === stuck) return
  }
}

/** For tables without rowid: from both ends up to the damage. Rows in the middle may come twice. */
export function salvageByKey(
  db: Database,
  table: string,
  columns: string,
  key: readonly string[],
  take: Take,
): void {
  const walk = (direction: 'ASC' | 'DESC') =>
    prepare<[]>(
      db,
      `SELECT ${columns} FROM ${table} ORDER BY ${key.map((column) => `${column} ${direction}`).join(', ')}`,
    )?.iterate() ?? []
  if (!drain(walk('ASC'), take)) drain(walk('DESC'), take)
}
