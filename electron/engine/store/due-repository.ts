import type { Database } from 'better-sqlite3'
import type { DueChangeView } from '../../../shared/contract/views'
import { durably } from './durably'
import type { EventRepository } from './event-repository'
import { failingSince } from './finding-due'
import { parseFindingId } from './finding-view'

/** When a failure is to be mended from now on; `to: null` goes back to the rule. */
export interface DueChange extends DueChangeView {
  readonly findingId: string
}
type Identity = [target: number, check: number, resource: number]

/** Due dates that people moved. */
export function createDueRepository(db: Database, events: EventRepository) {
  const since = db
    .prepare<Identity, string | null>(
      `SELECT ${failingSince} FROM state s
       WHERE s.target_id = ? AND s.check_id = ? AND s.resource_id = ? AND s.to_seq IS NULL`,
    )
    .pluck()
  const insert = db.prepare(`
    INSERT INTO due_change (target_id, check_id, resource_id, since, due_at, was_at, reason, person, decided_at)
    VALUES (@target, @check, @resource, @since, @to, @from, @reason, @person, @at)
  `)
  const ofFinding = db.prepare<Identity, DueChangeView>(`
    SELECT decided_at AS at, person, was_at AS "from", due_at AS "to", reason FROM due_change
    WHERE target_id = ? AND check_id = ? AND resource_id = ? ORDER BY id DESC
  `)
  return {
    /** An event too, and on disk before it answers. Throws for a finding that never failed. */
    change({ findingId, ...change }: DueChange): void {
      const parts = parseFindingId(findingId)
      const began = parts && since.get(...parts)
      if (!parts || !began) throw new Error(`Finding ${findingId} is not due.`)
      const [target, check, resource] = parts
      durably(db, () => {
        insert.run({ target, check, resource, since: began, ...change })
        events.record(change.person, change.to === null ? 'due-date-reset' : 'due-date-changed', {
          ...{ findingId, targetId: String(target) },
          ...{ from: change.from, to: change.to, reason: change.reason },
        })
      })
    },
    /** Newest first, those about an earlier failure of it too. */
    of(findingId: string): readonly DueChangeView[] {
      const parts = parseFindingId(findingId)
      return parts ? ofFinding.all(...parts) : []
    },
  }
}
