import type { ChecklistCheck, ChecklistEntry } from '../../../shared/contract/views'
import { checklistItems } from '../../../shared/domain/checklist'
import { severities } from '../../../shared/domain/finding'
import type { Expectation } from '../checks/define-check'
import { checksOf } from '../frameworks/checklist'
import type { TargetState } from './finding-state'
import { standings, type ItemStatus } from './item-standing'
import { measureOf } from './measure'
import { tally } from './tally'
import { worths } from './worth'

type Judged = Pick<Expectation, 'id' | 'title' | 'severity' | 'belongs'>

const urgency: readonly ItemStatus[] = ['fail', 'unknown', 'attested', 'pass', 'not-applicable']

/** Every item of the checklist as one target stands, each with its checks: what needs a person first, then by severity. */
export function checklistOf(state: TargetState, catalogue: readonly Judged[]): readonly ChecklistEntry[] {
  const measures = catalogue.map(measureOf)
  const standingOf = standings(state, measures)
  const worthOf = worths(tally(state, measures))
  const standing = new Map(
    catalogue.map(({ id, title, severity }): [string, ChecklistCheck] => {
      const { status, counts, accepted } = standingOf(new Set([id]))
      return [id, { id, title, severity, status, counts, accepted, worth: worthOf.get(id) ?? null }]
    }),
  )
  return checklistItems.map((item) => {
    const ids = checksOf(item, catalogue).map(({ id }) => id)
    return {
      item,
      ...standingOf(new Set(ids)),
      checks: ids.flatMap((id) => standing.get(id) ?? []).sort(byUrgency),
    }
  })
}

const byUrgency = (a: ChecklistCheck, b: ChecklistCheck): number =>
  urgency.indexOf(a.status) - urgency.indexOf(b.status) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (b.worth ?? 0) - (a.worth ?? 0)
