import type { Database } from 'better-sqlite3'
import { findingKey } from '../../../shared/domain/finding'
import type { FindingState, TargetState } from '../evaluate/finding-state'
import { outcomeCodes } from './codes'
import { selectState, toStates, type StateRow } from './state-reader'

interface Identity {
  readonly check_id: string
  readonly arn: string
  readonly region: string
}

interface At {
  readonly target: number
  readonly seq: number
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
  const nowOfCheck = db.prepare<[number, string], StateRow>(
    `${selectState} WHERE s.target_id = ? AND s.check_id = (SELECT id FROM known_check WHERE check_id = ?)
       AND s.to_seq IS NULL AND s.outcome <> ${gone}`,
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
    /** The findings of one check as the target stands. */
    nowOf: (targetId: string, checkId: string): readonly FindingState[] => [
      ...toStates(nowOfCheck.all(Number(targetId), checkId)).values(),
    ],
    /** As the target stood after the scan with this seq. */
    at: (targetId: string, seq: number): TargetState => ({
      findings: toStates(at.all({ target: Number(targetId), seq })),
      neverListed: new Set(neverAt.all({ target: Number(targetId), seq })),
    }),
    /** Keys of the findings that failed at any time up to scan `to`: what failed then and fails anew is reopened. */
    everFailed: (targetId: string, to: number): ReadonlySet<string> =>
      new Set(
        failed.all(Number(targetId), to).map(({ check_id, ...resource }) => findingKey(check_id, resource)),
      ),
  }
}
