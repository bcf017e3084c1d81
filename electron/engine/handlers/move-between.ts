import type { z } from 'zod'
import type { changeCountsSchema } from '../../../shared/contract/views'
import type { Change } from '../../../shared/domain/finding'
import type { Move } from '../../../shared/domain/score'
import type { Expectation } from '../checks/define-check'
import { compare, countChanges } from '../evaluate/compare'
import { explainMove } from '../evaluate/explain-move'
import { moveEndOf } from '../scan/move-ends'
import type { History } from '../store/history'
import { createRecent } from './recent'

export interface Between {
  /** They add up to the difference of the proven scores to the last digit. */
  readonly moves: readonly Move[]
  readonly counts: Readonly<z.infer<typeof changeCountsSchema>>
  /** By finding key. */
  readonly changes: ReadonlyMap<string, Change>
}

export type MoveBetween = (from: string, to: string) => Between

/** What happened between two scored scans of one target. Both are over, so the answer stays true. */
export function createMoveBetween(history: History, catalogue: readonly Expectation[]): MoveBetween {
  const recent = createRecent<Between>(50)
  return (from, to) =>
    recent(`${from} ${to}`, () => {
      const before = moveEndOf(history, catalogue, from)
      const now = moveEndOf(history, catalogue, to)
      const scan = history.scans.get(from)
      if (!before || !now || scan?.targetId == null || scan.seq === null)
        throw new Error(`Scans ${from} and ${to} have no scores to compare.`)
      const changes = compare(before.state, now.state, history.states.everFailed(scan.targetId, scan.seq))
      return { moves: explainMove(before, now), counts: countChanges(changes), changes }
    })
}
