import { existsSync, lstatSync } from 'node:fs'
import Database from 'better-sqlite3'
import { createPrivate } from './history-file'
import { isBusy } from './trouble'

/** More processes than this on one history is a mistake. */
const mostHolders = 64

const lockFile = (file: string, id: number): string => `${file}.lock-${id}`

/**
 * An exclusive lock on a small file of its own, or `null` where somebody has it. The operating system lets go of it when
 * its process dies, however it dies: no heartbeat to miss and no process id to be used again.
 */
function lock(path: string): Database.Database | null {
  // Never opened by other means than SQLite: closing any handle on a file drops the locks that its process has on it.
  if (!existsSync(path)) createPrivate(path)
  if (!lstatSync(path).isFile()) return null
  const db = new Database(path, { timeout: 0 })
  try {
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    if (isBusy(error)) return null
    throw error
  }
}

/** The mark of one process (or worker) that has the history open. */
export interface Holder {
  readonly id: number
  release(): void
}

/** Takes the first free mark. Whoever had it before is dead or has closed the history. */
export function takeHolder(file: string): Holder {
  for (let id = 1; id <= mostHolders; id += 1) {
    const db = lock(lockFile(file, id))
    if (db) return { id, release: () => void db.close() }
  }
  throw new Error(`${mostHolders} processes have the history ${file} open.`)
}

/** True while another process, or another part of this one, has this mark. */
export function isHeld(file: string, id: number): boolean {
  const path = lockFile(file, id)
  if (!existsSync(path)) return false
  const db = lock(path)
  db?.close()
  return db === null
}

/** True while anybody but `own` has the history open. */
export const isOpenElsewhere = (file: string, own: number | null): boolean =>
  Array.from({ length: mostHolders }, (_, index) => index + 1).some((id) => id !== own && isHeld(file, id))
