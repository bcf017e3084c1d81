import type { Database } from 'better-sqlite3'
import type { FindingDetail, FindingView } from '../../../shared/contract/views'
import { outcomeCodes, severityCodes } from './codes'
import { findingId, parseFindingId, selectView, toFindingView, type ViewRow } from './finding-view'

/** What history knows of one finding. */
export interface StoredDetail extends Pick<FindingDetail, 'evidence' | 'states' | 'siblings'> {
  readonly finding: FindingView
}

interface HistoryRow {
  readonly outcome: number
  readonly reason: string | null
  readonly from_at: string
  readonly to_at: string
  readonly scans: number
}
interface SiblingRow {
  readonly check_row: number
  readonly check_id: string
  readonly title: string
  readonly severity: number
  readonly outcome: number
}

const mostSiblings = 100

export function createFindingDetails(db: Database) {
  const newest = db.prepare<[number, number, number], ViewRow>(
    `${selectView} WHERE s.target_id = ? AND s.check_id = ? AND s.resource_id = ? AND s.to_seq IS NULL`,
  )
  const history = db.prepare<[number, number, number], HistoryRow>(`
    SELECT s.outcome, coalesce(w.value, g.detail) AS reason, a.ended_at AS from_at, z.ended_at AS to_at,
      z.seq - a.seq + 1 AS scans
    FROM state s
    JOIN scan a ON a.target_id = s.target_id AND a.seq = s.from_seq
    JOIN scan z ON z.target_id = s.target_id
      AND z.seq = coalesce(s.to_seq, (SELECT max(seq) FROM scan WHERE target_id = s.target_id))
    LEFT JOIN wording w ON w.id = s.wording_id LEFT JOIN gap g ON g.id = s.gap_id
    WHERE s.target_id = ? AND s.check_id = ? AND s.resource_id = ? ORDER BY s.from_seq DESC
  `)
  const siblings = db.prepare<[number, number, number, number], SiblingRow>(`
    SELECT s.check_id AS check_row, k.check_id, k.title, k.severity, s.outcome
    FROM known_check k CROSS JOIN state s ON s.check_id = k.id
    WHERE s.target_id = ? AND k.id <> ? AND s.resource_id = ? AND s.to_seq IS NULL
      AND s.outcome <> ${outcomeCodes.encode('gone')}
    ORDER BY s.outcome <> ${outcomeCodes.encode('fail')}, k.severity, k.check_id LIMIT ?
  `)

  return {
    get(id: string): StoredDetail | null {
      const parts = parseFindingId(id)
      const row = parts && newest.get(...parts)
      if (!parts || !row) return null
      const [target, check, resource] = parts
      return {
        finding: toFindingView(row),
        evidence: JSON.stringify(JSON.parse(row.evidence), null, 2),
        states: history.all(...parts).map((state) => {
          const outcome = outcomeCodes.decode(state.outcome)
          const reason = outcome === 'pass' || outcome === 'gone' ? null : state.reason
          return { outcome, reason, from: state.from_at, to: state.to_at, scans: state.scans }
        }),
        siblings: siblings.all(target, check, resource, mostSiblings).flatMap((sibling) => {
          const outcome = outcomeCodes.decode(sibling.outcome)
          if (outcome === 'gone') return []
          return {
            id: findingId(target, sibling.check_row, resource),
            checkId: sibling.check_id,
            title: sibling.title,
            severity: severityCodes.decode(sibling.severity),
            outcome,
          }
        }),
      }
    },
  }
}
