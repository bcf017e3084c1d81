import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { backupNow } from './backup'
import { connect } from './connection'
import { toHistory, type History } from './history'
import { createWhole, inspectFile, stampOf, sweepDrafts } from './history-file'
import { isOpenElsewhere, takeHolder, type Holder } from './holder'
import { identify } from './identify'
import { findDamage, smallFile } from './integrity'
import { migrate, type Migration } from './migrate'
import { migrations as shipped } from './migrations'
import { recover, type Recovered } from './recover'
import { beginSession, findDead } from './sessions'
import { isDamage, refuse, toTrouble, type Trouble } from './trouble'

export type { History } from './history'

/** What a person should hear about an opening that succeeded. */
export type Notice =
  | Recovered
  | { readonly type: 'migrated'; readonly from: number; readonly backup: string }
  | { readonly type: 'interrupted'; readonly scanIds: readonly string[] }

export type Opening =
  { readonly status: 'open'; readonly history: History; readonly notices: readonly Notice[] } | Trouble

export interface OpenOptions {
  readonly now: () => Date
  /** For tests; else the shipped ones. */
  readonly migrations?: readonly Migration[]
  /** How long to wait for another writer, in milliseconds; 5,000 where it is left out. */
  readonly patience?: number
}

/** @param repairs false once a file has been repaired: a new one that is damaged too is not ours to mend. */
function openOurs(file: string, holder: Holder, options: OpenOptions, repairs = true): Opening {
  const { now, migrations = shipped, patience } = options
  const identity = identify(file, migrations.length, patience)
  if (identity.status === 'refused') return identity
  const damaged = (detail: string): Opening => {
    if (isOpenElsewhere(file, holder.id))
      return refuse(
        'damaged',
        `The history ${file} is damaged (${detail}) and open in another process.`,
        'Close every window and command that uses it, then open it again: it will be repaired.',
      )
    const recovered = recover(file, detail, now())
    const opened = openOurs(file, holder, options, false)
    return opened.status === 'open' ? { ...opened, notices: [recovered, ...opened.notices] } : opened
  }
  if (identity.status === 'damaged') return damaged(identity.detail)

  const outdated = identity.version < migrations.length
  let db: Database.Database | undefined
  try {
    db = connect(file, patience)
    const notices: Notice[] = []
    const unclean = findDead(db, file, holder.id).length > 0
    const small = statSync(file).size <= smallFile
    const [damage] = findDamage(db, outdated || unclean ? 'full' : small ? 'quick' : { only: 'small' })
    if (damage !== undefined) {
      db.close()
      return damaged(damage)
    }
    if (outdated) {
      const saved = backupNow(db, file, now())
      const failed = tryMigrate(db, file, saved, migrations)
      if (failed) {
        db.close()
        return failed
      }
      notices.push({ type: 'migrated', from: identity.version, backup: saved })
    }
    if (unclean && !isOpenElsewhere(file, holder.id)) sweepDrafts(file)
    const scanIds = beginSession(db, file, holder, now())
    if (scanIds.length > 0) notices.push({ type: 'interrupted', scanIds })
    return { status: 'open', notices, history: toHistory(db, file, holder, now) }
  } catch (error) {
    db?.close()
    // Damage where the first look did not go, or that keeps SQLite from looking at all.
    if (repairs && isDamage(error) && error instanceof Error) return damaged(error.message)
    throw error
  }
}

function tryMigrate(
  db: Database.Database,
  file: string,
  saved: string,
  migrations: readonly Migration[],
): Trouble | null {
  try {
    migrate(db, migrations)
    return null
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refuse(
      'migration-failed',
      `The history ${file} could not be brought to this version: ${error.message}. It is as it was before.`,
      `Use the version that wrote it, and report this. A backup from just before lies at ${saved}.`,
    )
  }
}

/**
 * Opens the history, made where there is none, checked and brought up to date. Expected trouble comes back as a value and
 * leaves the file as it was; a damaged file is moved aside and what it still gives is in a new one, with a notice.
 */
export function openHistory(file: string, options: OpenOptions): Opening {
  try {
    const found = inspectFile(file)
    if (found.status === 'refused') return found
    const { now, migrations = shipped, patience } = options
    if (found.status === 'missing')
      createWhole(file, `${stampOf(now())}-${process.pid}`, (draft) => {
        const db = new Database(draft)
        try {
          migrate(db, migrations)
        } finally {
          db.close()
        }
      })
    const identity = identify(file, migrations.length, patience)
    if (identity.status === 'refused') return identity
    const holder = takeHolder(file)
    try {
      const opening = openOurs(file, holder, options)
      if (opening.status === 'refused') holder.release()
      return opening
    } catch (error) {
      holder.release()
      throw error
    }
  } catch (error) {
    return toTrouble(error, file)
  }
}
