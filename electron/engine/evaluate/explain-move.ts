import { causes, type Move, type Tally } from '../../../shared/domain/score'
import { stepsByCause, type Step } from './move-steps'
import { provenOf } from './score'
import { addCounts, countsOf, tally } from './tally'
import { yardstickChanges, type MoveEnd, type YardstickChange } from './yardstick'

export type { MoveEnd } from './yardstick'

/**
 * Why the proven score moved, by cause, in points. The causes are applied to the state before, one after another in the
 * order of `causes`, each measured by what the score then is; so the parts add up to `now.proven - before.proven` to the
 * last bit. What is left when all findings have moved is what the yardstick did: `catalogue`. A dash counts as 0 points.
 */
export function explainMove(before: MoveEnd, now: MoveEnd): readonly Move[] {
  const yardstick = yardstickChanges(before, now)
  const steps = stepsByCause(before, now, yardstick)
  const delta = (now.proven ?? 0) - (before.proven ?? 0)
  let tallies = new Map(tally(before.state, before.measures).map((each) => [each.id, each]))
  let reached = provenOf([...tallies.values()]) ?? 0
  let explained = 0
  return causes
    .map((cause): Move => {
      const moved = steps.get(cause) ?? []
      if (cause === 'catalogue') return { cause, points: delta - explained, findings: moved.length }
      tallies = moved.reduce(take, tallies)
      if (cause === 'visibility') tallies = withLists(tallies, now)
      if (cause === 'settings') tallies = withSeverities(tallies, now, yardstick)
      const proven = provenOf([...tallies.values()]) ?? 0
      const points = proven - reached
      reached = proven
      explained += points
      return { cause, points, findings: moved.length }
    })
    .filter(({ points, findings }) => points !== 0 || findings > 0)
}

/** Lets one finding weigh in its check what it weighs now. */
function take(tallies: Map<string, Tally>, { checkId, was, is }: Step): Map<string, Tally> {
  const before = tallies.get(checkId)
  if (before === undefined) return tallies
  const left = was === undefined ? before : { ...before, ...addCounts(before, countsOf(was), -1) }
  return tallies.set(checkId, is === undefined ? left : { ...left, ...addCounts(left, countsOf(is)) })
}

/** Whether a list was never had is a matter of sight, whatever became of the findings in it. */
function withLists(tallies: Map<string, Tally>, { state, measures }: MoveEnd): Map<string, Tally> {
  const measured = new Set(measures.map(({ id }) => id))
  return new Map(
    [...tallies].map(([id, each]) => [
      id,
      measured.has(id) ? { ...each, neverListed: state.neverListed.has(id) } : each,
    ]),
  )
}

/** A severity that a person set weighs with the settings; what else a check weighs is the catalogue's. */
function withSeverities(
  tallies: Map<string, Tally>,
  { measures }: MoveEnd,
  yardstick: (checkId: string) => YardstickChange,
): Map<string, Tally> {
  const set = new Map(
    measures
      .filter(({ id }) => yardstick(id).reweighed === 'settings')
      .map(({ id, severity }) => [id, severity]),
  )
  return new Map([...tallies].map(([id, each]) => [id, { ...each, severity: set.get(id) ?? each.severity }]))
}
