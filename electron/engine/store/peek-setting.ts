import Database from 'better-sqlite3'
import { connectReadOnly } from './connection'

/**
 * One setting of a history that is not opened for it: no session is begun, nothing is checked, nothing written. `undefined`
 * where it is not set, and where SQLite cannot say: opening the file says why.
 */
export function peekSetting(file: string, key: string): unknown {
  try {
    const db = connectReadOnly(file)
    try {
      const text = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key)
      return text === undefined ? undefined : JSON.parse(text)
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof SyntaxError) return undefined
    throw error
  }
}
