import type { Database } from 'better-sqlite3'

export interface DecisionEvent {
  readonly at: string
  /** Who decided. */
  readonly person: string
  readonly type: string
  readonly body: unknown
}
type Row = Omit<DecisionEvent, 'body'> & { readonly body: string }

/** Who decided what, when. Only ever added to. */
export function createEventRepository(db: Database, now: () => Date) {
  const insert = db.prepare<[string, string, string, string]>(
    'INSERT INTO event (at, person, type, body) VALUES (?, ?, ?, ?)',
  )
  const newest = db.prepare<[number], Row>(
    'SELECT at, person, type, body FROM event ORDER BY id DESC LIMIT ?',
  )
  return {
    /** Answers the event's integer. */
    record: (person: string, type: string, body: unknown): number =>
      Number(insert.run(now().toISOString(), person, type, JSON.stringify(body)).lastInsertRowid),
    /** Newest first. */
    list: (limit: number): readonly DecisionEvent[] =>
      newest.all(limit).map(({ body, ...event }): DecisionEvent => ({ ...event, body: JSON.parse(body) })),
  }
}
export type EventRepository = ReturnType<typeof createEventRepository>
