import Database from 'better-sqlite3'
import { beforeEach, expect, it } from 'vitest'
import { together } from '../../../../electron/engine/store/together'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  db.exec('CREATE TABLE t (n INTEGER)')
})
const put = (n: number): void =>
  void db.transaction(() => db.prepare('INSERT INTO t VALUES (?)').run(n)).immediate()
const held = () => [db.inTransaction, ...db.prepare('SELECT n FROM t').pluck().all()]

it('keeps what was written before and after a wait', async () => {
  await together(db, async () => {
    put(1)
    await Promise.resolve()
    put(2)
  })
  expect(held()).toEqual([false, 1, 2])
})

it('keeps nothing where the work rejects, and says why', async () => {
  const work = together(db, async () => {
    put(1)
    await Promise.resolve()
    throw new Error('The scan did not complete.')
  })
  await expect(work).rejects.toThrow('The scan did not complete.')
  expect(held()).toEqual([false])
})
