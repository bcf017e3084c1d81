import type { Database } from 'better-sqlite3'
import { createCheckRepository } from './check-repository'
import type { Interns } from './intern'
import type { ScanFinish } from './records'
import { createScanReader } from './scan-reader'
import { createRecount } from './recount'
import { createScoreWriter } from './score-writer'
import { createSetOverTime } from './sets-over-time'
import { createStateWriter } from './state-writer'

export interface Finished {
  /** The scan's number among those of its target that count. */
  readonly seq: number
  /** Rows of states written; 0 where nothing changed. */
  readonly states: number
}

/** Ends a scan that counts: its states, scores, causes and status, all or nothing. */
export function createFinishScan(db: Database, interns: Interns) {
  const scans = createScanReader(db)
  const checks = createCheckRepository(db)
  const writeStates = createStateWriter(db, interns)
  const scores = createScoreWriter(db)
  const neverListed = createSetOverTime(db, 'never_listed', ['check_id'])
  const carried = createSetOverTime(db, 'carried', ['check_id', 'region'])
  const nextSeq = db
    .prepare<[number], number>('SELECT coalesce(max(seq), 0) + 1 FROM scan WHERE target_id = ?')
    .pluck()
  /** The scan before, where this is what was decided after it. */
  const restsAfter = db
    .prepare<[{ id: number; target: number }], number | null>(
      `SELECT max(seq) FROM scan WHERE target_id = @target AND rests_on IS NULL
         AND EXISTS (SELECT 1 FROM scan WHERE id = @id AND rests_on IS NOT NULL)`,
    )
    .pluck()
  const setEnd = db.prepare(`
    UPDATE scan SET status = @status, seq = @seq, ended_at = @endedAt, calls = @calls, closed = @closed,
      problem = @problem WHERE id = @id
  `)
  const dropUnits = db.prepare<[number]>('DELETE FROM scan_unit WHERE scan_id = ?')
  const recount = createRecount(db)

  return function finish(scanId: string, end: ScanFinish): Finished {
    return db
      .transaction((): Finished => {
        const { id, target_id: target } = scans.running(scanId)
        if (target === null) throw new Error(`Scan ${scanId} has no target to finish.`)
        const seq = nextSeq.get(target) ?? 1
        const { status, endedAt, problem } = end
        setEnd.run({
          id,
          seq,
          status,
          endedAt,
          problem,
          calls: JSON.stringify(end.calls),
          closed: JSON.stringify(end.closed),
        })
        if (status === 'complete') dropUnits.run(id)

        const checkRow = checks.write(end.checks)
        const write = writeStates(target, seq, checkRow, restsAfter.get({ id, target }) ?? undefined)
        const written =
          end.states.filter(({ state, change }) => write.state(state, change)).length +
          end.gone.filter(({ state, change }) => write.gone(state, change)).length
        neverListed.write(
          target,
          seq,
          [...end.neverListed].map((checkId) => ({ check_id: checkRow(checkId) })),
        )
        carried.write(
          target,
          seq,
          end.carried.map((at) => ({ check_id: checkRow(at.checkId), region: interns.term(at.region) })),
        )
        if (written > 0) recount(target)
        if (end.scored) scores.score(id, target, end.scored, checkRow)
        scores.moves(id, end.moves)
        return { seq, states: written }
      })
      .immediate()
  }
}
