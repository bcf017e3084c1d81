import { awsItems, customerItems, type Responsibility } from '../../../shared/domain/classification'
import type { TargetState } from './finding-state'
import { standings, type ItemStanding } from './item-standing'
import type { Measure } from './measure'
import { tally } from './tally'

export interface ResponsibilityStanding extends ItemStanding {
  readonly item: Responsibility
}

/** The shared-responsibility checklist: the customer's five items, then AWS's two. */
export function responsibilities(
  state: TargetState,
  measures: readonly Measure[],
): readonly ResponsibilityStanding[] {
  const standingOf = standings(state, tally(state, measures))
  const belongingTo = (item: Responsibility) =>
    new Set(measures.flatMap(({ id, responsibility }) => (responsibility === item ? [id] : [])))
  return [...customerItems, ...awsItems].map((item) => ({ item, ...standingOf(belongingTo(item)) }))
}
