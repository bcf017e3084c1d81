import type { ChecklistCheck } from '../../../shared/contract/views'
import { severities } from '../../../shared/domain/finding'
import type { Expectation } from '../checks/define-check'
import type { TargetState } from './finding-state'
import { standings, type ItemStanding, type ItemStatus } from './item-standing'
import { measureOf } from './measure'
import { tally } from './tally'
import { worths } from './worth'

/** What a list of checks tells of each. */
export type Judged = Pick<Expectation, 'id' | 'title' | 'severity' | 'belongs'>

/** Any group of checks of one target: how it stands as a whole, and each of them, what needs a person first. */
export interface CheckStandings {
  readonly standingOf: (checkIds: ReadonlySet<string>) => ItemStanding
  readonly checksOf: (checkIds: Iterable<string>) => readonly ChecklistCheck[]
}

const urgency: readonly ItemStatus[] = ['fail', 'unknown', 'attested', 'pass', 'not-applicable']

/** Counts the findings of a target once, for however many groups. */
export function checkStandings(state: TargetState, catalogue: readonly Judged[]): CheckStandings {
  const tallies = tally(state, catalogue.map(measureOf))
  const standingOf = standings(state, tallies)
  const worthOf = worths(tallies)
  const standing = new Map(
    catalogue.map(({ id, title, severity }): [string, ChecklistCheck] => {
      const { status, counts, accepted } = standingOf(new Set([id]))
      return [id, { id, title, severity, status, counts, accepted, worth: worthOf.get(id) ?? null }]
    }),
  )
  return {
    standingOf,
    checksOf: (checkIds) => [...checkIds].flatMap((id) => standing.get(id) ?? []).sort(byUrgency),
  }
}

const byUrgency = (a: ChecklistCheck, b: ChecklistCheck): number =>
  urgency.indexOf(a.status) - urgency.indexOf(b.status) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (b.worth ?? 0) - (a.worth ?? 0)
