import type { Database } from 'better-sqlite3'
import { isDamage } from './trouble'

/** Tables that grow with every scan; all others stay small. */
const growing = ['state', 'evidence', 'resource', 'blob', 'scan_fact', 'score_check'] as const

/** Up to this many bytes a file is looked through whole at each start: about 0.1 s. */
export const smallFile = 32 * 2 ** 20

type Depth = 'quick' | 'full' | { readonly only: 'small' | 'growing' }

function pragmasOf(db: Database, depth: Depth): readonly string[] {
  if (depth === 'quick') return ['quick_check']
  if (depth === 'full') return ['integrity_check']
  if (depth.only === 'growing') return growing.map((table) => `quick_check(${table})`)
  const tables = db.pragma('table_list') as readonly { schema: string; type: string; name: string }[]
  return tables
    .filter(({ schema, type, name }) => schema === 'main' && type === 'table' && name !== 'sqlite_schema')
    .filter(({ name }) => !growing.some((each) => each === name))
    .map(({ name }) => `quick_check(${name})`)
}

/**
 * What SQLite finds wrong with the file; empty where nothing is. Only `full` compares indexes with their tables. Some
 * damage is thrown instead of answered: both are the same here.
 */
export function findDamage(db: Database, depth: Depth): readonly string[] {
  try {
    const rows = pragmasOf(db, depth).flatMap(
      (pragma) => db.pragma(pragma) as readonly Record<string, string>[],
    )
    return rows.map((row) => Object.values(row).join(' ')).filter((line) => line !== 'ok')
  } catch (error) {
    if (isDamage(error) && error instanceof Error) return [error.message]
    throw error
  }
}
