import type { ChecklistEntry } from '../../../shared/contract/views'
import { checklistItems } from '../../../shared/domain/checklist'
import { checksOf } from '../frameworks/checklist'
import { checkStandings, type Judged } from './check-standings'
import type { TargetState } from './finding-state'

/** Every item of the checklist as one target stands, each with its checks: what needs a person first, then by severity. */
export function checklistOf(state: TargetState, catalogue: readonly Judged[]): readonly ChecklistEntry[] {
  const standing = checkStandings(state, catalogue)
  return checklistItems.map((item) => {
    const ids = checksOf(item, catalogue).map(({ id }) => id)
    return { item, ...standing.standingOf(new Set(ids)), checks: standing.checksOf(ids) }
  })
}
