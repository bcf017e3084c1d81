import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openHistory } from '../../../../electron/engine/store/open-history'
import { migrations } from '../../../../electron/engine/store/migrations'
import {
  aResource,
  aState,
  changed,
  clock,
  openOrThrow,
  storeScan,
  temporaryFile,
  temporaryFolder,
} from '../../../support/history'

const open = (file: string) => openHistory(file, { now: clock(), patience: 50 })
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

it.skipIf(process.platform === 'win32')('keeps everything it makes for its owner only', async () => {
  const file = temporaryFile()
  const history = openOrThrow(file)
  storeScan(history, { id: 's01', states: [changed(aState('s3.a', aResource('a'), 'fail'))] })
  await history.backup()
  const folder = dirname(file)
  const modes = Object.fromEntries(readdirSync(folder).map((name) => [name, modeOf(join(folder, name))]))
  expect({ folder: modeOf(folder), ...modes }).toEqual({
    folder: '700',
    'history.db': '600',
    'history.db-shm': '600',
    'history.db-wal': '600',
    'history.db.backup-2026-11-01T00-03-00.000Z': '600',
    'history.db.lock-1': '600',
  })
})

it('marks its files, sets its connections up and leaves one file behind', () => {
  const file = temporaryFile()
  openOrThrow(file).close()
  const db = new Database(file, { readonly: true })
  const pragma = (name: string) => db.pragma(name, { simple: true })
  expect([pragma('application_id'), pragma('user_version'), pragma('journal_mode')]).toEqual([
    0x54524941,
    migrations.length,
    'wal',
  ])
  db.close()
  const loose = db.name
  openOrThrow(loose).close()
  expect(readdirSync(dirname(file)).filter((name) => !name.includes('.lock-'))).toEqual(['history.db'])
})

describe('refuses, and leaves alone,', () => {
  const sqlite = (fill: (db: Database.Database) => void) => (file: string) => {
    const db = new Database(file)
    fill(db)
    db.close()
  }
  const cases: readonly [what: string, code: string, make: (file: string) => void][] = [
    ['a file of no length', 'empty', (file) => writeFileSync(file, '')],
    ['a text that is no database', 'foreign', (file) => writeFileSync(file, 'notes\n'.repeat(400))],
    [
      'a database of another program',
      'foreign',
      sqlite((db) => db.exec('CREATE TABLE t (a); PRAGMA user_version = 3')),
    ],
    [
      'a history of a newer version',
      'newer',
      sqlite((db) => {
        db.pragma('journal_mode = WAL')
        db.exec(`CREATE TABLE t (a); PRAGMA application_id = 1414678849; PRAGMA user_version = 99`)
      }),
    ],
    ['a folder', 'not-a-file', (file) => mkdirSync(file)],
    [
      'a symbolic link to a good history',
      'symlink',
      (file) => {
        const real = `${file}.real`
        openOrThrow(real).close()
        symlinkSync(real, file)
      },
    ],
  ]
  it.each(cases)('%s', (_what, code, make) => {
    const file = join(temporaryFolder(), 'history.db')
    make(file)
    const before = code === 'not-a-file' ? '' : hashOf(file)
    const opening = open(file)
    expect(opening).toEqual({
      status: 'refused',
      code,
      message: expect.stringContaining(file),
      hint: expect.any(String),
    })
    expect(code === 'not-a-file' ? '' : hashOf(file)).toBe(before)
  })

  it('a newer history whose last writes are still in its log', () => {
    const file = join(temporaryFolder(), 'history.db')
    openOrThrow(file).close()
    const db = new Database(file)
    db.exec('PRAGMA user_version = 99; CREATE TABLE tomorrow (a)')
    const before = [hashOf(file), hashOf(`${file}-wal`)]
    expect(open(file)).toMatchObject({ status: 'refused', code: 'newer' })
    expect([hashOf(file), hashOf(`${file}-wal`)]).toEqual(before)
    db.close()
  })

  it('a place whose folder is a file', () => {
    const file = join(temporaryFolder(), 'notes', 'history.db')
    writeFileSync(dirname(file), 'text')
    expect(open(file)).toMatchObject({ status: 'refused', code: 'not-a-folder' })
  })

  it('a history that another process keeps locked', () => {
    const file = temporaryFile()
    openOrThrow(file).close()
    const other = new Database(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    expect(open(file)).toMatchObject({ status: 'refused', code: 'locked' })
    other.close()
    expect(open(file)).toMatchObject({ status: 'open' })
  })
})

it('never replays a log that belongs to a file which is gone', () => {
  const file = temporaryFile()
  mkdirSync(dirname(file))
  writeFileSync(`${file}-wal`, Buffer.alloc(4096, 7))
  const history = openOrThrow(file)
  expect(history.check()).toEqual([])
  expect(readdirSync(dirname(file)).filter((name) => name.includes('.stale-'))).toHaveLength(1)
})
