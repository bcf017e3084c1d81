import type { FrameworkStanding } from '../../../shared/contract/views'
import type { Framework } from '../frameworks/define-framework'
import { checkStandings, type Judged } from './check-standings'
import type { TargetState } from './finding-state'

export type FrameworkFigures = Pick<
  FrameworkStanding,
  'id' | 'title' | 'version' | 'counts' | 'accepted' | 'figure' | 'controls'
>

/**
 * A framework as one target stands, by the same formula as any other group of checks. A check that judges several
 * controls counts once in the whole.
 */
export function frameworkOf(
  { id, title, version, controls }: Framework,
  state: TargetState,
  catalogue: readonly Judged[],
): FrameworkFigures {
  const { standingOf, checksOf } = checkStandings(state, catalogue)
  const { counts, accepted, figure } = standingOf(new Set(controls.flatMap(({ checks }) => checks)))
  return {
    ...{ id, title, version, counts, accepted, figure },
    controls: controls.map((control) => ({
      ...{ id: control.id, title: control.title },
      ...standingOf(new Set(control.checks)),
      checks: checksOf(control.checks),
    })),
  }
}
