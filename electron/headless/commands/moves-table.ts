import type { Trend } from '../../../shared/contract/views'
import { signedPoints } from '../../../shared/text/numbers'
import { causeWords } from '../../../shared/text/score-words'
import { toTable } from '../output/table'

/** Why a proven score moved, one cause a line, in the order in which they are applied. */
export const movesTable = (moves: Trend['moves']): string =>
  toTable(
    [
      { title: 'cause', cell: ({ cause }) => causeWords.en[cause] },
      { title: 'points', align: 'right', cell: (move) => signedPoints(move.points) },
      { title: 'findings', align: 'right', cell: ({ findings }) => String(findings) },
    ],
    moves,
  )
