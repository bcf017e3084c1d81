import type { Expectation } from '../checks/define-check'
import type { MoveEnd } from '../evaluate/explain-move'
import { measureOf } from '../evaluate/measure'
import type { TargetState } from '../evaluate/finding-state'
import type { ParameterSettings } from '../evaluate/parameters'
import { weighedAs } from '../evaluate/weighed'
import type { History } from '../store/history'

/** `check id.parameter`, as scores are stored with it: a parameter's name holds no dot. */
export const flatten = (settings: ParameterSettings): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([id, parameters]) =>
      Object.entries(parameters).map(([name, value]) => [`${id}.${name}`, value] as const),
    ),
  )

export function unflatten(parameters: Readonly<Record<string, number>>): ParameterSettings {
  const settings: Record<string, Record<string, number>> = {}
  for (const [path, value] of Object.entries(parameters)) {
    const dot = path.lastIndexOf('.')
    const id = path.slice(0, dot)
    settings[id] = { ...settings[id], [path.slice(dot + 1)]: value }
  }
  return settings
}

/**
 * One end of a move, as a scan that has a score left it; `null` where there is none. A check that has left the catalogue
 * since is measured no more: what it weighed shows as a move of the catalogue.
 *
 * @param catalogue with the severities that ship; those that were set then are stored with the score
 * @param now the newest entry's state, where it has been read already
 */
export function moveEndOf(
  history: History,
  catalogue: readonly Expectation[],
  scanId: string | undefined,
  now: { readonly seq: number; readonly state: TargetState } | null = null,
): MoveEnd | null {
  const scan = scanId === undefined ? null : history.scans.get(scanId)
  const stored = scan && history.scores.of(scan.id)
  if (!stored || scan.targetId === null || scan.seq === null) return null
  const measured = new Set(history.scores.tallies(scan.id).map(({ id }) => id))
  const parameters = unflatten(stored.parameters)
  return {
    state: scan.seq === now?.seq ? now.state : history.states.at(scan.targetId, scan.seq),
    measures: weighedAs(catalogue, parameters)
      .filter(({ id }) => measured.has(id))
      .map(measureOf),
    parameters,
    proven: stored.score.overall?.proven ?? null,
  }
}
