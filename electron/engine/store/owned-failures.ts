import type { Database } from 'better-sqlite3'
import { isSameOwner, type OwnedFailures } from '../../../shared/domain/tags'
import { outcomeCodes, severityCodes } from './codes'
import { isOverdue } from './finding-due'
import { ownerName } from './finding-owner'

/** Counts failures by who answers for them. */
export function createOwnedFailures(db: Database) {
  const counted = db.prepare<[{ targets: string; overdueAt: string }], OwnedFailures>(`
    SELECT ${ownerName} AS owner, count(*) AS failing, sum(k.severity <= ${severityCodes.encode('high')}) AS urgent,
      coalesce(sum(${isOverdue}), 0) AS overdue
    FROM state s INDEXED BY state_standing
    JOIN target t ON t.id = s.target_id JOIN account a ON a.id = t.account_id JOIN known_check k ON k.id = s.check_id
    WHERE s.to_seq IS NULL AND s.target_id IN (SELECT value FROM json_each(@targets))
      AND s.outcome = ${outcomeCodes.encode('fail')} AND coalesce(s.suppressed, 0) = 0
    GROUP BY 1 ORDER BY failing DESC
  `)

  /** Most overdue first, nobody last. A name counts once, as most findings spell it. `now`: ISO 8601, UTC. */
  return (targetIds: readonly string[], now: string): readonly OwnedFailures[] =>
    counted
      .all({ targets: JSON.stringify(targetIds.map(Number)), overdueAt: now })
      .reduce<readonly OwnedFailures[]>((owners, row) => {
        const known = owners.find(({ owner }) => isOne(owner, row.owner))
        return known ? owners.map((each) => (each === known ? together(known, row) : each)) : [...owners, row]
      }, [])
      .toSorted(
        (a, b) =>
          Number(a.owner === null) - Number(b.owner === null) ||
          b.overdue - a.overdue ||
          b.urgent - a.urgent ||
          b.failing - a.failing,
      )
}

const isOne = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : isSameOwner(one, other)

const together = (one: OwnedFailures, other: OwnedFailures): OwnedFailures => ({
  owner: one.owner,
  failing: one.failing + other.failing,
  urgent: one.urgent + other.urgent,
  overdue: one.overdue + other.overdue,
})
