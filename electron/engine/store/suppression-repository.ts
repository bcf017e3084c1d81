import type { Database } from 'better-sqlite3'
import { findingKey, type SuppressionKind } from '../../../shared/domain/finding'
import { durably } from './durably'
import type { EventRepository } from './event-repository'

/** A person's standing decision about one finding. */
export interface Suppression {
  readonly id: string
  readonly targetId: string
  readonly checkId: string
  readonly arn: string
  readonly region: string
  readonly kind: SuppressionKind
  readonly reason: string
  readonly owner: string
  readonly decidedAt: string
  /** From this moment on the finding is back by itself. */
  readonly endsAt: string
}
type Row = Omit<Suppression, 'targetId'> & { readonly target: number }

/** Deciding and lifting are events too, and are on disk before they answer. */
export function createSuppressionRepository(db: Database, events: EventRepository, now: () => Date) {
  const insert = db.prepare(`
    INSERT INTO suppression (public_id, target_id, check_id, arn, region, kind, reason, owner, decided_at, ends_at)
    VALUES (@id, @target, @checkId, @arn, @region, @kind, @reason, @owner, @decidedAt, @endsAt)
  `)
  const liftSame = db.prepare(`
    UPDATE suppression SET lifted_at = @decidedAt WHERE lifted_at IS NULL
      AND target_id = @target AND check_id = @checkId AND arn = @arn AND region = @region
  `)
  const lift = db.prepare<[string, string]>(
    'UPDATE suppression SET lifted_at = ? WHERE public_id = ? AND lifted_at IS NULL',
  )
  const standing = db.prepare<[number, string], Row>(`
    SELECT public_id AS id, target_id AS target, check_id AS checkId, arn, region, kind, reason, owner,
      decided_at AS decidedAt, ends_at AS endsAt
    FROM suppression WHERE target_id = ? AND lifted_at IS NULL AND ends_at > ? ORDER BY id
  `)
  return {
    /** Takes the place of an earlier decision about the same finding. */
    decide(person: string, { targetId, ...suppression }: Suppression): void {
      const row = { ...suppression, target: Number(targetId) }
      durably(db, () => {
        liftSame.run({
          target: row.target,
          checkId: row.checkId,
          arn: row.arn,
          region: row.region,
          decidedAt: row.decidedAt,
        })
        insert.run(row)
        events.record(person, 'suppressed', { targetId, ...suppression })
      })
    },
    /** `false` where there is no such standing decision. */
    lift: (person: string, id: string): boolean =>
      durably(db, () => {
        const done = lift.run(now().toISOString(), id).changes === 1
        if (done) events.record(person, 'suppression-lifted', { id })
        return done
      }),
    /** Those that hold at `at`, by finding key. */
    standing: (targetId: string, at: string): ReadonlyMap<string, Suppression> =>
      new Map(
        standing
          .all(Number(targetId), at)
          .map(({ target, ...row }) => [findingKey(row.checkId, row), { ...row, targetId: String(target) }]),
      ),
  }
}
