import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { checkFile, listBackups } from '../../../../electron/engine/store/backup'
import { migrate, type Migration } from '../../../../electron/engine/store/migrate'
import { migrations } from '../../../../electron/engine/store/migrations'
import { openHistory } from '../../../../electron/engine/store/open-history'
import { clock, openOrThrow, storeScan, temporaryFile } from '../../../support/history'

const next: Migration = { id: migrations.length + 1, name: 'next', sql: 'CREATE TABLE next (a TEXT) STRICT;' }
const failing: Migration = {
  id: migrations.length + 2,
  name: 'failing',
  sql: 'CREATE TABLE half (a TEXT); NOPE;',
}

/** Schema and version, as SQLite keeps them. */
function shapeOf(file: string) {
  const db = new Database(file, { readonly: true })
  const shape = {
    version: db.pragma('user_version', { simple: true }),
    tables: db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
  }
  db.close()
  return shape
}

it('runs in order, and again without effect', () => {
  const db = new Database(':memory:')
  migrate(db, migrations)
  const schema = db.prepare('SELECT * FROM sqlite_schema').all()
  migrate(db, migrations)
  expect(db.prepare('SELECT * FROM sqlite_schema').all()).toEqual(schema)
  expect(migrations.map(({ id }) => id)).toEqual(migrations.map((_, index) => index + 1))
  expect(() => migrate(new Database(':memory:'), [{ ...next, id: 2 }])).toThrow('out of order')
  expect(() => migrate(db, migrations.slice(1))).toThrow('out of order')
  expect(() => migrate(db, migrations.slice(0, 2))).toThrow('newer')
})

it('keeps types: no table is without STRICT', () => {
  const db = new Database(':memory:')
  migrate(db, migrations)
  const tables = db.pragma('table_list') as { name: string; strict: number }[]
  expect(tables.filter(({ name, strict }) => strict !== 1 && !name.startsWith('sqlite_'))).toEqual([])
})

it('backs up before it migrates, and says so', () => {
  const file = temporaryFile()
  const old = openOrThrow(file)
  storeScan(old, { id: 's01' })
  old.close()
  const opening = openHistory(file, { now: clock(), migrations: [...migrations, next] })
  if (opening.status !== 'open') throw new Error(opening.message)
  const [backup] = listBackups(file)
  expect(opening.notices).toEqual([{ type: 'migrated', from: migrations.length, backup }])
  expect(checkFile(backup ?? '')).toEqual({ status: 'good', version: migrations.length })
  expect(opening.history.scans.list({ limit: 10 })).toHaveLength(1)
  opening.history.close()
  expect(shapeOf(file)).toMatchObject({ version: next.id, tables: expect.arrayContaining(['next']) })
})

it('leaves the file as it was where a step fails', () => {
  const file = temporaryFile()
  const old = openOrThrow(file)
  storeScan(old, { id: 's01' })
  old.close()
  const before = shapeOf(file)
  expect(openHistory(file, { now: clock(), migrations: [...migrations, next, failing] })).toEqual({
    status: 'refused',
    code: 'migration-failed',
    message: expect.stringContaining('NOPE'),
    hint: expect.stringContaining(listBackups(file)[0] ?? 'a backup'),
  })
  expect(shapeOf(file)).toEqual(before)
  expect(openOrThrow(file).scans.list({ limit: 10 })).toHaveLength(1)
})

it('makes no file at all where the first making fails', () => {
  const file = temporaryFile()
  expect(() => openHistory(file, { now: clock(), migrations: [...migrations, next, failing] })).toThrow(
    'NOPE',
  )
  expect(readdirSync(dirname(file))).toEqual([])
})
