import { daysAfter } from '../../../shared/domain/days'
import { dueKey, dueSeverities, usualDueDays } from '../../../shared/domain/settings'
import { severityCodes } from './codes'

const endOf = (seq: string) => `(SELECT ended_at FROM scan WHERE target_id = s.target_id AND seq = ${seq})`
const sameFinding = 'f.target_id = s.target_id AND f.check_id = s.check_id AND f.resource_id = s.resource_id'

/** When the scan ended that first saw the finding of `state s` fail since it was last in order. */
export const failingSince =
  endOf(`(SELECT min(f.from_seq) FROM state f WHERE ${sameFinding} AND f.outcome = 2 AND f.from_seq >
  coalesce((SELECT max(e.from_seq) FROM state e WHERE e.target_id = s.target_id AND e.check_id = s.check_id
    AND e.resource_id = s.resource_id AND e.outcome IN (1, 4, 5)), 0))`)

const days = dueSeverities
  .map(
    (severity) => `WHEN ${severityCodes.encode(severity)} THEN
      coalesce((SELECT value ->> '$' FROM setting WHERE key = '${dueKey(severity)}'), ${usualDueDays[severity]})`,
  )
  .join(' ')

/** Days in which the finding of `state s` is to be mended, as they are set now; NULL where it never is due. */
export const daysToMend = `(SELECT CASE k.severity ${days} END FROM known_check k WHERE k.id = s.check_id)`

/** When a person said that the finding of `state s` is to be mended, as long as it fails as it did then; else NULL. */
export const movedDue = `(SELECT d.due_at FROM due_change d WHERE d.target_id = s.target_id AND d.check_id = s.check_id
  AND d.resource_id = s.resource_id AND d.since = ${failingSince} ORDER BY d.id DESC LIMIT 1)`

/** Whether the finding of `state s` fails and was to be mended before `@overdueAt`. */
export const isOverdue = `s.outcome = 2 AND coalesce(${movedDue}, strftime('%Y-%m-%dT%H:%M:%fZ', ${failingSince},
  '+' || ${daysToMend} || ' days')) < @overdueAt`

export function dueOf(days: number | null, since: string | null): string | null {
  if (days === null || since === null) return null
  return daysAfter(since, days)
}
