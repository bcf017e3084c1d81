import type { Database } from 'better-sqlite3'
import { findingKey } from '../../../shared/domain/finding'
import type { FindingState, TargetState } from '../evaluate/finding-state'
import { outcomeCodes } from './codes'
import { selectState, toStates, type StateRow } from './state-reader'

type States = ReadonlyMap<string, FindingState>
interface Identity {
  readonly check_id: string
  readonly arn: string
  readonly region: string
}

interface At {
  readonly target: number
  readonly seq: number
}
interface Span {
  readonly from: number
  readonly to: number
}

const gone = outcomeCodes.encode('gone')
const covers = (seq: string, row = 's') =>
  `${row}.from_seq <= ${seq} AND (${row}.to_seq IS NULL OR ${row}.to_seq >= ${seq})`

/** The states that checks are judged against and compared with. */
export function createStateRepository(db: Database) {
  const now = db.prepare<[number], StateRow>(
    `${selectState} WHERE s.target_id = ? AND s.to_seq IS NULL AND s.outcome <> ${gone}`,
  )
  const at = db.prepare<[At], StateRow>(
    `${selectState} WHERE s.target_id = @target AND ${covers('@seq')} AND s.outcome <> ${gone}`,
  )
  const neverNow = db
    .prepare<[number], string>(
      `SELECT k.check_id FROM never_listed n JOIN known_check k ON k.id = n.check_id
       WHERE n.target_id = ? AND n.to_seq IS NULL`,
    )
    .pluck()
  const neverAt = db
    .prepare<[At], string>(
      `SELECT k.check_id FROM never_listed n JOIN known_check k ON k.id = n.check_id
       WHERE n.target_id = @target AND ${covers('@seq', 'n')}`,
    )
    .pluck()
  const touched = db.prepare<[At & Span], StateRow>(`
    WITH touched AS (
      SELECT DISTINCT check_id, resource_id FROM state WHERE target_id = @target AND from_seq > @from AND from_seq <= @to
    )
    ${selectState} JOIN touched x ON x.check_id = s.check_id AND x.resource_id = s.resource_id
    WHERE s.target_id = @target AND ${covers('@seq')} AND s.outcome <> ${gone}
  `)
  const failed = db.prepare<[number, number], Identity>(`
    SELECT k.check_id, r.arn, t.value AS region
    FROM (SELECT DISTINCT check_id, resource_id FROM state
      WHERE target_id = ? AND from_seq <= ? AND outcome = ${outcomeCodes.encode('fail')}) f
    JOIN known_check k ON k.id = f.check_id JOIN resource r ON r.id = f.resource_id JOIN term t ON t.id = r.region
  `)

  return {
    /** As the target stands after its last counting scan; empty before the first. */
    now: (targetId: string): TargetState => ({
      findings: toStates(now.all(Number(targetId))),
      neverListed: new Set(neverNow.all(Number(targetId))),
    }),
    /** As the target stood after the scan with this seq. */
    at: (targetId: string, seq: number): TargetState => ({
      findings: toStates(at.all({ target: Number(targetId), seq })),
      neverListed: new Set(neverAt.all({ target: Number(targetId), seq })),
    }),
    /**
     * The findings with a state of their own after scan `from`, up to `to`, as they stood then and then. One that is
     * missing on a side was not there. Whatever is on neither side did not change.
     */
    changedBetween(targetId: string, from: number, to: number): { before: States; after: States } {
      const side = (seq: number) => toStates(touched.all({ target: Number(targetId), from, to, seq }))
      return { before: side(from), after: side(to) }
    },
    /** Keys of the findings that failed at any time up to scan `to`: what failed then and fails anew is reopened. */
    everFailed: (targetId: string, to: number): ReadonlySet<string> =>
      new Set(
        failed.all(Number(targetId), to).map(({ check_id, ...resource }) => findingKey(check_id, resource)),
      ),
  }
}
export type StateRepository = ReturnType<typeof createStateRepository>
