import type { AccountRow, Fleet } from '../../../shared/contract/views'
import { severities } from '../../../shared/domain/finding'
import { partsOf, type PartChoice, type ScorePart } from '../../../shared/domain/fleet'
import { isoDateTime } from '../../../shared/text/dates'
import { percent, plural, points, signedPoints } from '../../../shared/text/numbers'
import { partWords } from '../../../shared/text/score-words'
import { toTable, type Column } from '../output/table'
import { shownPoints } from '../output/figure'

interface Line {
  readonly name: string
  readonly figures: AccountRow['figures']
  /** `null` on the line of the mean. */
  readonly row: AccountRow | null
}

/** Accounts beside one another, the worst first, their mean last. */
export function accountsTable({ rows, mean, counted }: Fleet, choice: PartChoice): string {
  const lines: readonly Line[] = [
    ...rows.map((row) => ({ name: row.target.profile, figures: row.figures, row })),
    ...(counted > 1
      ? [{ name: `mean of ${plural(counted, 'account', 'accounts')}`, figures: mean, row: null }]
      : []),
  ]
  const ofRow = (title: string, cell: (row: AccountRow) => string, align: 'left' | 'right' = 'left') => ({
    ...{ title, align },
    cell: ({ row }: Line) => (row === null ? '' : cell(row)),
  })
  return toTable<Line>(
    [
      { title: 'profile', cell: ({ name }) => name },
      ofRow('account', ({ target }) => target.accountId),
      ofRow('for', ({ target }) => target.criticality),
      ofRow('grade', ({ target }) => (target.evidence === 'unread' ? '–' : (target.grade ?? '–'))),
      ...partsOf(choice).map(figureColumn),
      ...coverageColumns,
      ofRow('30 days', ({ change }) => signedPoints(change), 'right'),
      ...severities.slice(0, 2).map((each) => ofRow(each, ({ failing }) => String(failing[each]), 'right')),
      ofRow('failing', ({ target }) => String(target.failing), 'right'),
      ofRow('scanned', ({ target: { lastScan, evidence } }) =>
        lastScan === null
          ? '–'
          : `${isoDateTime(lastScan.startedAt)}${evidence === 'fresh' ? '' : ` (${evidence})`}`,
      ),
    ],
    lines,
  )
}

const figureColumn = (part: ScorePart): Column<Line> => ({
  title: part === 'overall' ? 'proven' : partWords.en[part],
  align: 'right',
  cell: ({ figures }) => shownPoints(figures[part]),
})

const coverageColumns: readonly Column<Line>[] = [
  {
    title: 'possible',
    align: 'right',
    cell: ({ figures }) => points(figures.overall?.possible ?? null),
  },
  { title: 'coverage', align: 'right', cell: ({ figures }) => percent(figures.overall?.coverage ?? null) },
]
