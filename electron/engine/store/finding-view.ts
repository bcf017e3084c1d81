import type { FindingView } from '../../../shared/contract/views'
import type { Outcome } from '../../../shared/domain/finding'
import { changeCodes, decodeOr, outcomeCodes, severityCodes, suppressionCodes } from './codes'
import { daysToMend, dueOf, failingSince, movedDue } from './finding-due'
import { ownerName } from './finding-owner'
import { toGap, type StateRow } from './state-reader'

export interface ViewRow extends StateRow {
  readonly id: number
  readonly target_id: number
  readonly check_row: number
  readonly resource_id: number
  readonly profile: string
  readonly aws_id: string
  readonly title: string
  readonly severity: number
  readonly change: number | null
  readonly from_seq: number
  readonly read_seq: number
  readonly first_at: string
  readonly last_at: string
  readonly failing_at: string | null
  readonly failing_since: string | null
  readonly days_to_mend: number | null
  readonly moved_due: string | null
  readonly owner: string | null
}

const at = (seq: string) => `(SELECT ended_at FROM scan WHERE target_id = s.target_id AND seq = ${seq})`
const sameFinding = 'f.target_id = s.target_id AND f.check_id = s.check_id AND f.resource_id = s.resource_id'

/** Every column of a `ViewRow`; a WHERE over `state s` follows. Times are ends of scans. */
export const selectView = `
  SELECT s.id, s.target_id, s.check_id AS check_row, s.resource_id, p.profile, a.aws_id,
    k.check_id, k.title, k.severity, r.arn, r.type, t.value AS region, r.name,
    s.outcome, s.last_read, s.suppressed, s.place, s.change, s.from_seq, s.evidence_id, e.value AS evidence,
    w.value AS wording, g.operation, g.region AS gap_region, g.reason AS gap_reason, g.detail AS gap_detail,
    l.read_seq,
    ${at(`(SELECT min(f.from_seq) FROM state f WHERE ${sameFinding})`)} AS first_at,
    ${at(`max((SELECT min(f.from_seq) FROM state f WHERE ${sameFinding}), min(l.seq,
      coalesce(s.to_seq, l.seq),
      coalesce((SELECT from_seq - 1 FROM carried c WHERE c.target_id = s.target_id AND c.check_id = s.check_id
        AND c.region = s.region AND c.to_seq IS NULL), l.seq),
      CASE WHEN s.outcome = 5 THEN s.from_seq - 1 ELSE l.seq END))`)} AS last_at,
    ${at(`(SELECT max(f.to_seq) FROM state f WHERE ${sameFinding} AND f.outcome = 2)`)} AS failing_at,
    ${failingSince} AS failing_since, ${daysToMend} AS days_to_mend, ${movedDue} AS moved_due,
    ${ownerName} AS owner
  FROM state s
  JOIN target p ON p.id = s.target_id
  JOIN account a ON a.id = p.account_id
  JOIN (SELECT target_id, max(seq) AS seq, max(seq) FILTER (WHERE rests_on IS NULL) AS read_seq
    FROM scan GROUP BY target_id) l ON l.target_id = s.target_id
  JOIN known_check k ON k.id = s.check_id
  JOIN resource r ON r.id = s.resource_id
  JOIN term t ON t.id = s.region
  JOIN evidence e ON e.id = s.evidence_id
  LEFT JOIN wording w ON w.id = s.wording_id
  LEFT JOIN gap g ON g.id = s.gap_id
`

/** Ids are made of integers that history never gives out twice. */
export const findingId = (target: number, check: number, resource: number): string =>
  `${target}.${check}.${resource}`

/** `null` for text that is no finding's id. */
export function parseFindingId(
  id: string,
): readonly [target: number, check: number, resource: number] | null {
  const parts = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/.exec(id)
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null
}

/** Nothing is wrong with it, so that what is said of it is a note and no reason. */
const isFine = (outcome: Outcome): boolean => outcome === 'pass' || outcome === 'attested'

export function toFindingView(row: ViewRow): FindingView {
  const stored = outcomeCodes.decode(row.outcome)
  const lastRead = decodeOr(outcomeCodes, row.last_read)
  // What is gone shows what it was: its change says the rest.
  const shown = stored === 'gone' ? lastRead : stored
  if (shown === null || shown === 'gone') throw new Error(`History does not know what finding ${row.id} was.`)
  const severity = severityCodes.decode(row.severity)
  return {
    id: findingId(row.target_id, row.check_row, row.resource_id),
    targetId: String(row.target_id),
    profile: row.profile,
    accountId: row.aws_id,
    checkId: row.check_id,
    title: row.title,
    severity,
    outcome: shown,
    resource: { arn: row.arn, type: row.type, region: row.region, name: row.name },
    reason: isFine(shown) ? null : (row.wording ?? toGap(row)?.detail ?? null),
    note: isFine(shown) ? row.wording : null,
    gap: toGap(row),
    place: row.place === 1,
    lastSeenFailing: stored === 'unknown' && lastRead === 'fail' ? row.failing_at : null,
    change: row.from_seq >= row.read_seq ? decodeOr(changeCodes, row.change) : null,
    suppressed: decodeOr(suppressionCodes, row.suppressed),
    owner: row.owner,
    firstSeen: row.first_at,
    lastSeen: row.last_at,
    due: stored === 'fail' ? (row.moved_due ?? dueOf(row.days_to_mend, row.failing_since)) : null,
    dueMoved: stored === 'fail' && row.moved_due !== null,
  }
}
