import { constants, copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { connectReadOnly } from './connection'
import { createPrivate, createWhole, moveAside, stampOf } from './history-file'
import { isOpenElsewhere } from './holder'
import { identify } from './identify'
import { findDamage } from './integrity'
import { migrations } from './migrations'
import { refuse, toTrouble, type Trouble } from './trouble'

/** What a file that nobody writes to is worth. */
export type FileCheck =
  { readonly status: 'good'; readonly version: number } | { readonly status: 'bad'; readonly detail: string }

/** Reads the whole file. Never writes. */
export function checkFile(path: string): FileCheck {
  try {
    const identity = identify(path, migrations.length)
    if (identity.status === 'refused') return { status: 'bad', detail: identity.message }
    if (identity.status === 'damaged') return { status: 'bad', detail: identity.detail }
    const db = connectReadOnly(path)
    try {
      const [first] = findDamage(db, 'full')
      return first === undefined
        ? { status: 'good', version: identity.version }
        : { status: 'bad', detail: first }
    } finally {
      db.close()
    }
  } catch (error) {
    return { status: 'bad', detail: toTrouble(error, path).message }
  }
}

/** A backup is one file, without companions that a copy could lose. */
function leaveWal(path: string): void {
  const db = new Sqlite(path)
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

const prefixOf = (file: string): string => `${basename(file)}.backup-`

/** Backups beside the history, newest first. */
export const listBackups = (file: string): readonly string[] =>
  readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefixOf(file)) && !/(-wal|-shm|-journal|\.part)$/.test(name))
    .sort()
    .reverse()
    .map((name) => join(dirname(file), name))

/** So many backups stay beside the history. */
const kept = 5

/** Deletes the oldest backups beyond those that stay. Only for after a new one has been made. */
function rotate(file: string): void {
  for (const path of listBackups(file).slice(kept)) rmSync(path, { force: true })
}

/** The newest backup that passes its check; `null` where none does. */
export const newestGoodBackup = (file: string): string | null =>
  listBackups(file).find((path) => checkFile(path).status === 'good') ?? null

/**
 * One snapshot, taken at once on the writing connection; its thread waits. For the moment before a migration. Throws what
 * SQLite throws, and then leaves no file.
 */
export function backupNow(db: Database, file: string, now: Date): string {
  const path = `${file}.backup-${stampOf(now)}`
  const part = `${path}.part`
  try {
    createPrivate(part)
    db.prepare('VACUUM INTO ?').run(part)
    renameSync(part, path)
    rotate(file)
    return path
  } finally {
    rmSync(part, { force: true })
  }
}

/**
 * A backup in small steps, on the writing connection, so that what it writes meanwhile costs nothing. It gets its name
 * only once it has passed its check, and then the oldest beyond five go: a process that dies half-way leaves a `.part`, and no backup.
 */
export async function backup(db: Database, file: string, now: Date): Promise<string> {
  const path = `${file}.backup-${stampOf(now)}`
  const part = `${path}.part`
  try {
    createPrivate(part)
    await db.backup(part)
    leaveWal(part)
    const check = checkFile(part)
    if (check.status === 'bad') throw new Error(`The backup did not pass its check: ${check.detail}`)
    renameSync(part, path)
    rotate(file)
    return path
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true })
  }
}

export type Restored = { readonly status: 'restored'; readonly movedTo: string | null } | Trouble

/** Puts a good backup in the history's place. What was there is moved aside, never deleted. */
export function restore(file: string, from: string, now: Date): Restored {
  const check = checkFile(from)
  if (check.status === 'bad')
    return refuse('damaged', `The backup ${from} cannot be used: ${check.detail}`, 'Choose another backup.')
  if (isOpenElsewhere(file, null))
    return refuse(
      'locked',
      `The history ${file} is open in another process.`,
      'Close every window and command that uses it, then restore.',
    )
  try {
    const stamp = stampOf(now)
    const movedTo = existsSync(file) ? moveAside(file, `replaced-${stamp}`) : null
    const done = createWhole(file, stamp, (draft) => {
      rmSync(draft)
      copyFileSync(from, draft, constants.COPYFILE_EXCL)
    })
    if (!done) return refuse('locked', `Another process made ${file} meanwhile.`, 'Restore once more.')
    return { status: 'restored', movedTo }
  } catch (error) {
    return toTrouble(error, file)
  }
}
