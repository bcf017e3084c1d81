import type { Database } from 'better-sqlite3'
import { isDamage } from './trouble'

/**
 * What SQLite finds wrong with the file; empty where nothing is. `quick` skips the comparison of indexes with their
 * tables. Some damage is thrown instead of answered: both are the same here.
 */
export function findDamage(db: Database, depth: 'quick' | 'full'): readonly string[] {
  try {
    const rows = db.pragma(depth === 'quick' ? 'quick_check' : 'integrity_check') as readonly Record<
      string,
      string
    >[]
    return rows.map((row) => Object.values(row).join(' ')).filter((line) => line !== 'ok')
  } catch (error) {
    if (isDamage(error) && error instanceof Error) return [error.message]
    throw error
  }
}
