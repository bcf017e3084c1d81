import type { Cause } from '../../../shared/domain/score'
import { severityName } from '../../../shared/domain/severity-override'
import type { TargetState } from './finding-state'
import type { Measure } from './measure'
import type { ParameterSettings } from './parameters'

/** One end of a move: a state, what it was measured by, and the proven score as it was stored. */
export interface MoveEnd {
  readonly state: TargetState
  /** Every check there was then, in whatever order. */
  readonly measures: readonly Measure[]
  /** The parameters in force then, whole, by check id; a severity that was set is one of them. */
  readonly parameters: ParameterSettings
  /** Points; `null` where there was nothing to assess. */
  readonly proven: number | null
}

export interface YardstickChange {
  /** The cause that every moved finding of the check has, whatever became of the finding itself. */
  readonly cause: Cause | null
  /**
   * Why the check counts otherwise than before, so that findings weigh something else without having moved; `null` where it
   * counts as it did.
   */
  readonly reweighed: Extract<Cause, 'settings' | 'catalogue'> | null
}

/**
 * How a check is measured otherwise at the two ends. A check that came or went, and one with other parameters, takes all its
 * findings along: nobody can tell what the resources themselves contributed. What a person decides is an attestation.
 */
export function yardstickChanges(before: MoveEnd, now: MoveEnd): (checkId: string) => YardstickChange {
  const measuredBefore = new Map(before.measures.map((measure) => [measure.id, measure]))
  const measuredNow = new Map(now.measures.map((measure) => [measure.id, measure]))
  const change = (checkId: string): YardstickChange => {
    const was = measuredBefore.get(checkId)
    const is = measuredNow.get(checkId)
    if (was === undefined || is === undefined) return { cause: 'catalogue', reweighed: 'catalogue' }
    const [then, today] = [before.parameters[checkId], now.parameters[checkId]]
    const set = then?.[severityName] !== today?.[severityName]
    const reweighed = weighing(was) === weighing(is) ? null : set ? 'settings' : 'catalogue'
    if (spelled(then) !== spelled(today)) return { cause: 'settings', reweighed }
    return { cause: is.manual ? 'attestations' : null, reweighed }
  }
  const known = new Map<string, YardstickChange>()
  return (checkId) => {
    const found = known.get(checkId) ?? change(checkId)
    known.set(checkId, found)
    return found
  }
}

const weighing = ({ severity, manual, subGoals, responsibility }: Measure): string =>
  JSON.stringify([severity, manual, [...subGoals].sort(), responsibility])

/** A severity that was set moves no finding: those that moved keep their own cause. */
const spelled = (parameters: Readonly<Record<string, number>> = {}): string =>
  JSON.stringify(
    Object.entries(parameters)
      .filter(([name]) => name !== severityName)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
