import type { Database } from 'better-sqlite3'
import { attestationEvidenceSchema, type AttestationEvidence } from '../../../shared/domain/attestation'
import { durably } from './durably'
import type { EventRepository } from './event-repository'

/** A person's statement about one check of one target. */
export interface Attestation {
  readonly id: string
  readonly targetId: string
  readonly checkId: string
  readonly statement: string
  readonly evidence: AttestationEvidence | null
  readonly person: string
  readonly decidedAt: string
  /** From this moment on the check is unread. */
  readonly endsAt: string
}
type Row = Omit<Attestation, 'targetId' | 'evidence'> & { readonly target: number; readonly evidence: string }

const evidenceSchema = attestationEvidenceSchema.nullable()

/** Stating and taking back are events too, and are on disk before they answer. */
export function createAttestationRepository(db: Database, events: EventRepository, now: () => Date) {
  const insert = db.prepare(`
    INSERT INTO attestation (public_id, target_id, check_id, statement, evidence, person, decided_at, ends_at)
    VALUES (@id, @target, @checkId, @statement, @evidence, @person, @decidedAt, @endsAt)
  `)
  const liftSame = db.prepare<[string, number, string]>(
    'UPDATE attestation SET lifted_at = ? WHERE lifted_at IS NULL AND target_id = ? AND check_id = ?',
  )
  const lift = db.prepare<[{ at: string; id: string }]>(
    'UPDATE attestation SET lifted_at = @at WHERE public_id = @id AND lifted_at IS NULL AND ends_at > @at',
  )
  const columns = `public_id AS id, target_id AS target, check_id AS checkId, statement, evidence, person,
    decided_at AS decidedAt, ends_at AS endsAt`
  // One that was taken back while it held never was; one that had ended by then had ended.
  const newest = db.prepare<[{ target: number; at: string }], Row>(`
    SELECT ${columns} FROM attestation a WHERE id = (
      SELECT max(id) FROM attestation b WHERE b.target_id = @target AND b.check_id = a.check_id AND b.decided_at <= @at
        AND (b.lifted_at IS NULL OR b.lifted_at > @at OR b.lifted_at >= b.ends_at)) ORDER BY id
  `)
  const ended = '(SELECT max(ended_at) FROM scan s WHERE s.target_id = x.target_id AND s.seq IS NOT NULL)'
  const moved = db
    .prepare<[{ since: string; at: string }], number>(
      `SELECT DISTINCT target_id FROM (
         SELECT target_id, decided_at AS moment FROM attestation
         UNION ALL SELECT target_id, lifted_at FROM attestation WHERE lifted_at IS NOT NULL
         UNION ALL SELECT target_id, ends_at FROM attestation WHERE lifted_at IS NULL
       ) x WHERE moment > @since AND moment <= @at AND moment > ${ended} ORDER BY target_id`,
    )
    .pluck()
  const byId = db.prepare<[string], Row>(
    `SELECT ${columns} FROM attestation WHERE public_id = ? AND lifted_at IS NULL`,
  )
  const toAttestation = ({ target, evidence, ...row }: Row): Attestation => ({
    ...row,
    targetId: String(target),
    evidence: evidenceSchema.parse(JSON.parse(evidence)),
  })
  return {
    /** Takes the place of an earlier statement about the same check. */
    attest({ targetId, ...attestation }: Attestation): void {
      const { checkId, decidedAt, person } = attestation
      const target = Number(targetId)
      durably(db, () => {
        liftSame.run(decidedAt, target, checkId)
        insert.run({ ...attestation, target, evidence: JSON.stringify(attestation.evidence) })
        events.record(person, 'attested', { targetId, ...attestation })
      })
    },
    /** `false` where no such statement is in force. */
    withdraw: (person: string, id: string): boolean =>
      durably(db, () => {
        const done = lift.run({ at: now().toISOString(), id }).changes === 1
        if (done) events.record(person, 'attestation-withdrawn', { id })
        return done
      }),
    /** Of each check, the newest that was made by `at`, in force then or over, whatever became of it later. Oldest first. */
    newest: (targetId: string, at: string): readonly (Attestation & { readonly over: boolean })[] =>
      newest
        .all({ target: Number(targetId), at })
        .map((row) => ({ ...toAttestation(row), over: row.endsAt <= at })),
    /** Targets with a statement that began, ended or was withdrawn after `since` and after their last entry, up to `at`. */
    moved: (since: string, at: string): readonly string[] => moved.all({ since, at }).map(String),
    /** `null` where nobody ever stated so, or it was withdrawn. */
    get(id: string): Attestation | null {
      const row = byId.get(id)
      return row ? toAttestation(row) : null
    },
  }
}
