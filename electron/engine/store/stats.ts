import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { listBackups } from './backup'

/** What the history holds, and what that takes on the disk. Bytes. */
export interface HistoryStats {
  readonly bytes: number
  readonly factBytes: number
  readonly accounts: readonly {
    readonly accountId: string
    readonly name: string
    readonly scans: number
    readonly firstScan: string | null
    readonly lastScan: string | null
    readonly findings: number
  }[]
  readonly backups: readonly { readonly path: string; readonly bytes: number }[]
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** What the history takes on the disk, with what is not yet written into the file itself. */
export const bytesOf = (file: string): number => sizeOf(file) + sizeOf(`${file}-wal`)

export function statsOf(db: Database, file: string): HistoryStats {
  const accounts = db
    .prepare<[], HistoryStats['accounts'][number]>(
      `SELECT a.aws_id AS accountId, a.name, count(s.id) AS scans,
         min(s.started_at) AS firstScan, max(s.started_at) AS lastScan,
         (SELECT coalesce(sum(x.findings), 0) FROM standing x JOIN target y ON y.id = x.target_id
           WHERE y.account_id = a.id) AS findings
       FROM account a LEFT JOIN target t ON t.account_id = a.id
       LEFT JOIN scan s ON s.target_id = t.id AND s.rests_on IS NULL
       GROUP BY a.id ORDER BY a.name, a.aws_id`,
    )
    .all()
  const factBytes =
    db.prepare<[], number>('SELECT coalesce(sum(length(body)), 0) FROM blob').pluck().get() ?? 0
  return {
    bytes: bytesOf(file),
    factBytes,
    accounts,
    backups: listBackups(file).map((path) => ({ path, bytes: sizeOf(path) })),
  }
}
