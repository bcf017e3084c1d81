import type { Outcome } from '../../../shared/domain/finding'
import type { Figure, Tally } from '../../../shared/domain/score'
import type { FindingState, TargetState } from './finding-state'
import { groupBy } from './group-by'
import { figureOf } from './score'

export type ItemStatus = Outcome

/** Findings by outcome, each in one place: a suppressed failure is `suppressed`, not `fail`. */
export type OutcomeCounts = Readonly<Record<Outcome | 'suppressed', number>>

/** How any group of checks stands: an item of the checklist, a control, one check. */
export interface ItemStanding {
  readonly status: ItemStatus
  readonly counts: OutcomeCounts
  /** How many of the suppressed are accepted risks: failures still, so that the item fails with them. */
  readonly accepted: number
  /** `null` for what AWS answers for, which never scores, and where there is nothing to assess. */
  readonly figure: Figure | null
}

/** Answers for any group of checks of one target, whose tallies these are. Walks its findings once. */
export function standings(
  state: TargetState,
  tallies: readonly Tally[],
): (checkIds: ReadonlySet<string>) => ItemStanding {
  const byCheck = groupBy(state.findings.values(), ({ checkId }) => checkId)
  return (checkIds) => {
    const findings = [...checkIds].flatMap((checkId) => byCheck.get(checkId) ?? [])
    return {
      status: statusOf(findings),
      counts: countOutcomes(findings),
      accepted: findings.filter(({ suppressed }) => suppressed === 'accepted-risk').length,
      figure: figureOf(tallies.filter(({ id }) => checkIds.has(id))),
    }
  }
}

/**
 * fail > unknown > attested > pass > not applicable. An accepted risk is still a failure; a false positive is none.
 * Nothing at all does not apply.
 */
function statusOf(findings: readonly FindingState[]): ItemStatus {
  const has = (outcome: Outcome) => findings.some(({ ruling }) => ruling.outcome === outcome)
  if (findings.some(({ ruling, suppressed }) => ruling.outcome === 'fail' && suppressed !== 'false-positive'))
    return 'fail'
  if (has('unknown')) return 'unknown'
  if (has('attested')) return 'attested'
  return has('pass') ? 'pass' : 'not-applicable'
}

export function countOutcomes(findings: Iterable<FindingState>): OutcomeCounts {
  const counts = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, attested: 0, suppressed: 0 }
  for (const { ruling, suppressed } of findings)
    counts[suppressed === null ? ruling.outcome : 'suppressed'] += 1
  return counts
}
