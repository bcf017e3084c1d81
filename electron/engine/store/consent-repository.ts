import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Consents } from '../ports'
import type { EventRepository } from './event-repository'
import { durably } from './durably'

const hashOf = (command: string): Buffer => createHash('sha256').update(command).digest()

/** Which commands a person agreed to run. A command can hold a secret: only its hash is kept. */
export function createConsentRepository(db: Database, events: EventRepository) {
  const find = db.prepare<[string, Buffer], 1>('SELECT 1 FROM consent WHERE profile = ? AND command = ?')
  const insert = db.prepare<[string, Buffer, number]>(
    'INSERT INTO consent (profile, command, event_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const remove = db.prepare<[string]>('DELETE FROM consent WHERE profile = ?')
  return {
    has: (profile: string, command: string): boolean => find.get(profile, hashOf(command)) !== undefined,
    /** On disk before it answers. */
    give(person: string, profile: string, command: string): void {
      const hash = hashOf(command)
      durably(db, () => {
        const event = events.record(person, 'consent-given', { profile, sha256: hash.toString('hex') })
        insert.run(profile, hash, event)
      })
    },
    /** Whatever command it was for. On disk before it answers. */
    withdraw(person: string, profile: string): void {
      durably(db, () => {
        if (remove.run(profile).changes > 0) events.record(person, 'consent-withdrawn', { profile })
      })
    },
  } satisfies Consents & { give: unknown; withdraw: unknown }
}
