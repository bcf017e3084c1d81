import type { Gap, GapReason } from '../../../shared/domain/evidence'
import { findingKey, type Evidence } from '../../../shared/domain/finding'
import type { FindingState } from '../evaluate/finding-state'
import { decodeOr, outcomeCodes, suppressionCodes } from './codes'

export interface StateRow {
  readonly check_id: string
  readonly arn: string
  readonly type: string
  readonly region: string
  readonly name: string
  readonly outcome: number
  readonly last_read: number | null
  readonly suppressed: number | null
  readonly place: number
  readonly wording: string | null
  readonly operation: string | null
  readonly gap_region: string | null
  readonly gap_reason: GapReason | null
  readonly gap_detail: string | null
  readonly evidence_id: number
  readonly evidence: string
}

/** Every column of a `StateRow` from `state s`; joins and a WHERE over `s` follow. */
export const selectState = `
  SELECT k.check_id, r.arn, r.type, t.value AS region, r.name, s.outcome, s.last_read, s.suppressed, s.place,
    w.value AS wording, g.operation, g.region AS gap_region, g.reason AS gap_reason, g.detail AS gap_detail,
    s.evidence_id, e.value AS evidence
  FROM state s
  JOIN known_check k ON k.id = s.check_id
  JOIN resource r ON r.id = s.resource_id
  JOIN term t ON t.id = s.region
  JOIN evidence e ON e.id = s.evidence_id
  LEFT JOIN wording w ON w.id = s.wording_id
  LEFT JOIN gap g ON g.id = s.gap_id
`

type GapColumns = Pick<StateRow, 'operation' | 'gap_region' | 'gap_reason' | 'gap_detail'>

export const toGap = (row: GapColumns): Gap | null =>
  row.operation === null || row.gap_region === null || row.gap_reason === null || row.gap_detail === null
    ? null
    : { operation: row.operation, region: row.gap_region, reason: row.gap_reason, detail: row.gap_detail }

function toRuling(row: StateRow): FindingState['ruling'] {
  const outcome = outcomeCodes.decode(row.outcome)
  if (outcome === 'pass') return row.wording === null ? { outcome } : { outcome, note: row.wording }
  if (outcome === 'attested') return { outcome, note: row.wording ?? '' }
  if (outcome === 'unknown') {
    const gap = toGap(row)
    if (!gap) throw new Error(`History holds an unknown without its gap: ${row.check_id} ${row.arn}.`)
    return { outcome, gap, about: row.place === 1 ? 'place' : 'resource' }
  }
  if (outcome === 'gone') throw new Error(`A finding that is gone has no ruling: ${row.check_id} ${row.arn}.`)
  return { outcome, reason: row.wording ?? '' }
}

/** Turns rows into states, by finding key. Equal evidence is parsed once and shared: it is read-only. */
export function toStates(rows: readonly StateRow[]): ReadonlyMap<string, FindingState> {
  const parsed = new Map<number, Evidence>()
  const evidenceOf = ({ evidence_id, evidence }: StateRow): Evidence => {
    const found = parsed.get(evidence_id) ?? (JSON.parse(evidence) as Evidence)
    parsed.set(evidence_id, found)
    return found
  }
  return new Map(
    rows.map((row) => {
      const resource = { arn: row.arn, type: row.type, region: row.region, name: row.name }
      const key = findingKey(row.check_id, resource)
      const lastRead = decodeOr(outcomeCodes, row.last_read)
      if (lastRead === 'gone') throw new Error(`History holds a finding that was last read as gone: ${key}.`)
      const state = {
        key,
        checkId: row.check_id,
        resource,
        evidence: evidenceOf(row),
        ruling: toRuling(row),
        lastRead,
        suppressed: decodeOr(suppressionCodes, row.suppressed),
      }
      return [key, state]
    }),
  )
}
