import type { Cause } from '../../../shared/domain/score'
import { causeOf } from './cause-of'
import type { FindingState, TargetState } from './finding-state'
import { groupBy } from './group-by'
import { holds, isPlace } from './place'
import type { MoveEnd, YardstickChange } from './yardstick'

/** A finding that weighs something else than before; on a side where it is not, it is `undefined`. */
export interface Step {
  readonly checkId: string
  readonly was: FindingState | undefined
  readonly is: FindingState | undefined
}

/**
 * Every finding that weighs something else at the two ends, by the one cause it is put down to.
 *
 * @param yardstick how a check is measured otherwise at the two ends
 */
export function stepsByCause(
  before: MoveEnd,
  now: MoveEnd,
  yardstick: (checkId: string) => YardstickChange,
): ReadonlyMap<Cause, readonly Step[]> {
  const refusedBefore = refusedPlaces(before.state)
  const refusedNow = refusedPlaces(now.state)
  const caused: (Step & { readonly cause: Cause })[] = []
  for (const [key, finding] of new Map([...before.state.findings, ...now.state.findings])) {
    const { checkId, resource } = finding
    const was = before.state.findings.get(key)
    const is = now.state.findings.get(key)
    const refused = (was === undefined ? refusedBefore : refusedNow).get(checkId) ?? []
    const hidden = refused.some((place) => holds(place, resource.region))
    const moved = causeOf(was, is, hidden)
    const measured = yardstick(checkId)
    const cause = moved === null ? measured.reweighed : (measured.cause ?? moved)
    if (cause !== null) caused.push({ cause, checkId, was, is })
  }
  return groupBy(caused, ({ cause }) => cause)
}

/** Regions (or `global`) whose list was refused, by check. */
const refusedPlaces = (state: TargetState): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [
      ...groupBy(
        [...state.findings.values()].filter(({ ruling }) => isPlace(ruling)),
        ({ checkId }) => checkId,
      ),
    ].map(([checkId, places]) => [checkId, places.map(({ resource }) => resource.region)]),
  )
