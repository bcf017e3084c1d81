import type { Trend } from '../../../shared/contract/views'
import { shownChanges, signedPoints } from '../../../shared/text/numbers'
import { causeWords } from '../../../shared/text/score-words'
import { toTable } from '../output/table'

/** Why a proven score moved from what it was before, one cause a line, in the order in which they are applied. */
export const movesTable = (before: number, moves: Trend['moves']): string => {
  const steps = shownChanges(
    before,
    moves.map(({ points }) => points),
  )
  return toTable(
    [
      { title: 'cause', cell: ({ cause }) => causeWords.en[cause] },
      { title: 'points', align: 'right', cell: ({ shown }) => signedPoints(shown) },
      { title: 'findings', align: 'right', cell: ({ findings }) => String(findings) },
    ],
    moves.map((move, index) => ({ ...move, shown: steps[index] ?? 0 })),
  )
}
