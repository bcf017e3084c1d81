import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Gap } from '../../../shared/domain/evidence'
import type { Resource } from '../../../shared/domain/finding'

interface Labelled {
  readonly id: number
  readonly type: string
  readonly name: string
}

/** The first 48 bits of the sha256: finds a text without an index over the text itself. */
const digestOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6)

function createTexts(db: Database, table: 'wording' | 'evidence') {
  const find = db
    .prepare<[number, string], number>(`SELECT id FROM ${table} WHERE digest = ? AND value = ?`)
    .pluck()
  const add = db.prepare<[number, string]>(`INSERT INTO ${table} (digest, value) VALUES (?, ?)`)
  return (text: string): number => {
    const digest = digestOf(text)
    return find.get(digest, text) ?? Number(add.run(digest, text).lastInsertRowid)
  }
}

/**
 * Values that repeat are stored once and named by an integer. Nothing is remembered between calls: an id from a
 * transaction that was rolled back would name nothing.
 */
export function createInterns(db: Database) {
  const findTerm = db.prepare<[string], number>('SELECT id FROM term WHERE value = ?').pluck()
  const addTerm = db.prepare<[string]>('INSERT INTO term (value) VALUES (?)')
  const findGap = db
    .prepare<[string, string, string, string], number>(
      'SELECT id FROM gap WHERE operation = ? AND region = ? AND reason = ? AND detail = ?',
    )
    .pluck()
  const addGap = db.prepare<[string, string, string, string]>(
    'INSERT INTO gap (operation, region, reason, detail) VALUES (?, ?, ?, ?)',
  )
  const findResource = db.prepare<[string, number], Labelled>(
    'SELECT id, type, name FROM resource WHERE arn = ? AND region = ?',
  )
  const addResource = db.prepare<[string, number, string, string]>(
    'INSERT INTO resource (arn, region, type, name) VALUES (?, ?, ?, ?)',
  )
  const relabel = db.prepare<[string, string, number]>('UPDATE resource SET type = ?, name = ? WHERE id = ?')

  return {
    term: (value: string): number => findTerm.get(value) ?? Number(addTerm.run(value).lastInsertRowid),
    knownTerm: (value: string): number | null => findTerm.get(value) ?? null,
    wording: createTexts(db, 'wording'),
    evidence: createTexts(db, 'evidence'),
    gap: ({ operation, region, reason, detail }: Gap): number =>
      findGap.get(operation, region, reason, detail) ??
      Number(addGap.run(operation, region, reason, detail).lastInsertRowid),
    /** ARN and Region are the identity; type and name follow the newest scan. */
    resource({ arn, type, name }: Resource, region: number): number {
      const found = findResource.get(arn, region)
      if (!found) return Number(addResource.run(arn, region, type, name).lastInsertRowid)
      if (found.type !== type || found.name !== name) relabel.run(type, name, found.id)
      return found.id
    },
  }
}
export type Interns = ReturnType<typeof createInterns>
