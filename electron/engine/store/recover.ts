import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { newestGoodBackup } from './backup'
import { connectReadOnly } from './connection'
import { createWhole, move, moveAside, stampOf } from './history-file'
import { migrate, schemaVersion } from './migrate'
import { migrations } from './migrations'
import { salvage } from './salvage'
import { isDamage } from './trouble'

/** What happened to a damaged history. The damaged file itself is kept. */
export interface Recovered {
  readonly type: 'recovered'
  readonly detail: string
  readonly movedTo: string
  /** Rows that could be read and are in the new file. */
  readonly rows: number
  /** The newest backup that passes its check: it may hold more. */
  readonly backup: string | null
  readonly message: string
  readonly hint: string
}

/** The schema version of a damaged file; `null` where even that cannot be read. */
function versionOf(db: Database.Database): number | null {
  try {
    const version = schemaVersion(db)
    return version >= 1 && version <= migrations.length ? version : null
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

function fill(draft: string, damaged: string): number {
  const from = connectReadOnly(damaged)
  const to = new Database(draft)
  try {
    const version = versionOf(from)
    migrate(to, migrations.slice(0, version ?? migrations.length))
    return version === null ? 0 : salvage(from, to)
  } finally {
    from.close()
    to.close()
  }
}

/**
 * Moves a damaged file aside and puts a new one in its place with every row that can still be read. The caller has made
 * sure that nobody else has it open.
 */
export function recover(file: string, detail: string, now: Date): Recovered {
  const stamp = stampOf(now)
  const movedTo = moveAside(file, `corrupt-${stamp}`)
  let rows = 0
  try {
    createWhole(file, stamp, (draft) => {
      rows = fill(draft, movedTo)
    })
  } catch (error) {
    // Else the next opening would find nothing in its place and begin anew as if nothing had been lost.
    if (!existsSync(file)) move(movedTo, file)
    throw error
  }
  const backup = newestGoodBackup(file)
  return {
    type: 'recovered',
    detail,
    movedTo,
    rows,
    backup,
    message: `The history was damaged (${detail}). It was moved to ${movedTo}, and ${rows} rows that could be read were copied into a new file. Findings and scores may lack what was lost until the next scan.`,
    hint:
      backup === null
        ? 'There is no backup beside it. Check the disk, and keep the damaged file.'
        : `A good backup lies at ${backup}: restore it if too much is missing.`,
  }
}
