import type { Collected } from '../../../shared/domain/evidence'
import type { InputKey, Inputs, Slice, Snapshot } from '../../../shared/domain/inputs'
import { groupBy } from '../evaluate/group-by'
import { withLaterFacts } from './later-facts'

/** Puts slices together by input. Every input named is in the snapshot, also where no slice brought anything. */
export function toSnapshot(slices: readonly Slice[], inputs: readonly InputKey[]): Snapshot {
  const byInput = groupBy(slices, ({ input }) => input)
  const collected = (input: InputKey): Collected<Inputs[InputKey]> => {
    const mine = byInput.get(input) ?? []
    return {
      items: mine.flatMap(({ items }) => items.map((item) => withLaterFacts(input, item))),
      gaps: mine.flatMap(({ gaps }) => gaps),
      notOffered: mine.flatMap(({ notOffered }) => notOffered),
    }
  }
  return Object.fromEntries(inputs.map((input) => [input, collected(input)]))
}
