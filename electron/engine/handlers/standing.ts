import type { ChecklistEntry, Counts, Overview, Todo } from '../../../shared/contract/views'
import type { TargetView } from '../../../shared/contract/views'
import { isDenied } from '../../../shared/domain/evidence'
import type { FrameworkId } from '../../../shared/domain/framework'
import type { Expectation } from '../checks/define-check'
import { frameworkOf, type FrameworkFigures } from '../evaluate/framework'
import { checklistOf } from '../evaluate/checklist'
import { measureOf } from '../evaluate/measure'
import { operationWorths } from '../evaluate/operation-worth'
import { countOutcomes } from '../evaluate/item-standing'
import { responsibilities } from '../evaluate/responsibility'
import { todos } from '../evaluate/todos'
import { frameworks } from '../frameworks'
import { weighedFor } from '../scan/severities'
import type { History } from '../store/history'
import { createRecent } from './recent'

/** What the pages say of a target beside its scores. */
export interface Standing {
  readonly todos: readonly Todo[]
  readonly responsibilities: Overview['responsibilities']
  readonly counts: Counts
  /** What was refused, the one that hides most points first. */
  readonly operations: Overview['unseen']['operations']
}

/** Walks all findings of a target once a scan or decision: they change with nothing else. */
export function createStanding(history: History, catalogue: readonly Expectation[]) {
  const recent = createRecent<Standing>(50)
  return (target: TargetView): Standing =>
    recent(keyOf(history, target), () => {
      const state = history.states.now(target.id)
      const weighed = weighedFor(history, catalogue, target.id)
      const measures = weighed.map(measureOf)
      return {
        todos: todos(state, weighed),
        responsibilities: [...responsibilities(state, measures)],
        counts: countOutcomes(state.findings.values()),
        operations: operationWorths(state, measures)
          .filter(({ reason }) => isDenied(reason))
          .map(({ operation, worth }) => ({ operation, worth })),
      }
    })
}

/** The same of the checklist, which one page alone shows. */
export function createChecklist(history: History, catalogue: readonly Expectation[]) {
  const recent = createRecent<readonly ChecklistEntry[]>(50)
  return (target: TargetView): readonly ChecklistEntry[] =>
    recent(keyOf(history, target), () =>
      checklistOf(history.states.now(target.id), weighedFor(history, catalogue, target.id)),
    )
}

/** The same of a framework and its controls. */
export function createFramework(history: History, catalogue: readonly Expectation[]) {
  const recent = createRecent<FrameworkFigures>(50)
  return (target: TargetView, id: FrameworkId): FrameworkFigures =>
    recent(`${id} ${keyOf(history, target)}`, () =>
      frameworkOf(frameworks[id], history.states.now(target.id), weighedFor(history, catalogue, target.id)),
    )
}

const keyOf = (history: History, { id }: TargetView): string =>
  `${id} ${history.scans.lastCounting(id)?.id ?? ''}`
