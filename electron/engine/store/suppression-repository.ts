import type { Database } from 'better-sqlite3'
import type { SuppressionKind } from '../../../shared/domain/finding'
import type { TagMatch } from '../../../shared/domain/tags'
import { durably } from './durably'
import type { EventRepository } from './event-repository'

/** A person's standing decision about findings of one check. */
export interface Suppression {
  readonly id: string
  /** `null`: every target, those that come later too. */
  readonly targetId: string | null
  readonly checkId: string
  /** A pattern: `*` stands for any text. */
  readonly arn: string
  /** The Region, `global`, or `*` for every one. */
  readonly region: string
  /** Only resources that are known to have it. */
  readonly tag: TagMatch | null
  readonly kind: SuppressionKind
  readonly reason: string
  readonly owner: string
  readonly decidedAt: string
  /** From this moment on the finding is back by itself. */
  readonly endsAt: string
}
type Row = Omit<Suppression, 'targetId' | 'tag'> & {
  readonly target: number | null
  readonly tagKey: string | null
  readonly tagValue: string | null
}

/** Deciding and lifting are events too, and are on disk before they answer. */
export function createSuppressionRepository(db: Database, events: EventRepository, now: () => Date) {
  const insert = db.prepare(`
    INSERT INTO suppression (public_id, target_id, check_id, arn, region, tag_key, tag_value, kind, reason, owner, decided_at, ends_at)
    VALUES (@id, @target, @checkId, @arn, @region, @tagKey, @tagValue, @kind, @reason, @owner, @decidedAt, @endsAt)
  `)
  const liftSame = db.prepare(`
    UPDATE suppression SET lifted_at = @decidedAt WHERE lifted_at IS NULL
      AND target_id IS @target AND check_id = @checkId AND arn = @arn AND region = @region
      AND tag_key IS @tagKey AND tag_value IS @tagValue
  `)
  const lift = db.prepare<[string, string]>(
    'UPDATE suppression SET lifted_at = ? WHERE public_id = ? AND lifted_at IS NULL',
  )
  const columns = `public_id AS id, target_id AS target, check_id AS checkId, arn, region,
    tag_key AS tagKey, tag_value AS tagValue, kind, reason, owner,
    decided_at AS decidedAt, ends_at AS endsAt`
  const standing = db.prepare<[{ target: number; at: string }], Row>(`
    SELECT ${columns} FROM suppression WHERE (target_id = @target OR target_id IS NULL) AND decided_at <= @at
      AND ends_at > @at AND (lifted_at IS NULL OR lifted_at > @at) ORDER BY id
  `)
  const ended = '(SELECT max(ended_at) FROM scan s WHERE s.target_id = t.id AND s.seq IS NOT NULL)'
  const moved = db
    .prepare<[{ since: string; at: string }], number>(
      `SELECT DISTINCT t.id FROM target t JOIN (
         SELECT target_id, decided_at AS moment FROM suppression
         UNION ALL SELECT target_id, lifted_at FROM suppression WHERE lifted_at IS NOT NULL
         UNION ALL SELECT target_id, ends_at FROM suppression WHERE lifted_at IS NULL
       ) x ON coalesce(x.target_id, t.id) = t.id
       WHERE moment > @since AND moment <= @at AND moment > ${ended} ORDER BY t.id`,
    )
    .pluck()
  const byId = db.prepare<[string], Row>(
    `SELECT ${columns} FROM suppression WHERE public_id = ? AND lifted_at IS NULL`,
  )
  const toSuppression = ({ target, tagKey, tagValue, ...row }: Row): Suppression => ({
    ...row,
    tag: tagKey === null || tagValue === null ? null : { key: tagKey, value: tagValue },
    targetId: target === null ? null : String(target),
  })
  return {
    /** Takes the place of an earlier decision about the same finding. */
    decide(person: string, { targetId, tag, ...suppression }: Suppression): void {
      const target = targetId === null ? null : Number(targetId)
      const row = { ...suppression, target, tagKey: tag?.key ?? null, tagValue: tag?.value ?? null }
      durably(db, () => {
        liftSame.run({
          target: row.target,
          checkId: row.checkId,
          arn: row.arn,
          region: row.region,
          tagKey: row.tagKey,
          tagValue: row.tagValue,
          decidedAt: row.decidedAt,
        })
        insert.run(row)
        events.record(person, 'suppressed', { targetId, tag, ...suppression })
      })
    },
    /** `false` where there is no such standing decision. */
    lift: (person: string, id: string): boolean =>
      durably(db, () => {
        const done = lift.run(now().toISOString(), id).changes === 1
        if (done) events.record(person, 'suppression-lifted', { id })
        return done
      }),
    /** Those about a target or all that held at `at`, oldest first, whatever became of them later. */
    standing: (targetId: string, at: string): readonly Suppression[] =>
      standing.all({ target: Number(targetId), at }).map(toSuppression),
    /** Targets with a decision that began, ended or was lifted after `since` and after their last entry, up to `at`. */
    moved: (since: string, at: string): readonly string[] => moved.all({ since, at }).map(String),
    /** `null` where nobody ever decided so, or it was lifted. */
    get(id: string): Suppression | null {
      const row = byId.get(id)
      return row ? toSuppression(row) : null
    },
  }
}
