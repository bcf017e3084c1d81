import type { Database } from 'better-sqlite3'

type Row = Readonly<Record<string, number>>

/**
 * A set that belongs to a target and changes with its scans, kept as intervals: `write` closes what left it and opens
 * what joined it; what stays costs nothing. The caller holds the transaction.
 */
export function createSetOverTime(
  db: Database,
  table: 'never_listed' | 'carried',
  members: readonly ['check_id'] | readonly ['check_id', 'region'],
) {
  const columns = members.join(', ')
  const standing = db.prepare<[number], Row>(
    `SELECT ${columns} FROM ${table} WHERE target_id = ? AND to_seq IS NULL`,
  )
  const close = db.prepare(
    `UPDATE ${table} SET to_seq = @seq - 1 WHERE target_id = @target AND to_seq IS NULL
     AND ${members.map((column) => `${column} = @${column}`).join(' AND ')}`,
  )
  const open = db.prepare(
    `INSERT INTO ${table} (target_id, from_seq, ${columns})
     VALUES (@target, @seq, ${members.map((column) => `@${column}`).join(', ')})`,
  )
  const keyOf = (row: Row): string => members.map((column) => row[column]).join('.')

  return {
    write(target: number, seq: number, now: readonly Row[]): void {
      const before = new Set(standing.all(target).map(keyOf))
      const after = new Map(now.map((row) => [keyOf(row), row]))
      for (const row of standing.all(target)) if (!after.has(keyOf(row))) close.run({ ...row, target, seq })
      for (const [key, row] of after) if (!before.has(key)) open.run({ ...row, target, seq })
    },
  }
}
