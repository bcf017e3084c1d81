import type { Database } from 'better-sqlite3'

/** Settings as JSON values, by key. What a value must look like is the reader's to check. */
export function createSettingRepository(db: Database, now: () => Date) {
  const get = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const put = db.prepare<[string, string, string]>(
    `INSERT INTO setting (key, value, changed_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
  )
  const drop = db.prepare<[string]>('DELETE FROM setting WHERE key = ?')
  return {
    /** `undefined` where nothing was set. */
    get(key: string): unknown {
      const text = get.get(key)
      return text === undefined ? undefined : JSON.parse(text)
    },
    set: (key: string, value: unknown): void => void put.run(key, JSON.stringify(value), now().toISOString()),
    remove: (key: string): void => void drop.run(key),
  }
}
export type SettingRepository = ReturnType<typeof createSettingRepository>
