import type { AccountRow } from '../../shared/contract/views'
import type { ScorePart } from '../../shared/domain/fleet'

/** What a table of accounts can be sorted by. */
export type SortKey = 'account' | ScorePart | 'coverage' | 'change' | 'critical' | 'failing' | 'scanned'

export interface Sorting {
  readonly key: SortKey
  readonly way: 'ascending' | 'descending'
}

/** The worst first, as the engine ranks them. */
export const openingSort: Sorting = { key: 'overall', way: 'ascending' }

type Own = Exclude<SortKey, ScorePart>

const own: Readonly<Record<Own, (row: AccountRow) => string | number | null>> = {
  account: ({ target }) => target.profile,
  coverage: ({ figures }) => figures.overall?.coverage ?? null,
  change: ({ change }) => change,
  critical: ({ failing }) => failing.critical,
  failing: ({ target }) => target.failing,
  scanned: ({ target }) => target.lastScan?.startedAt ?? null,
}

const isOwn = (key: SortKey): key is Own => Object.hasOwn(own, key)

const valueOf = (row: AccountRow, key: SortKey): string | number | null =>
  isOwn(key) ? own[key](row) : (row.figures[key]?.proven ?? null)

/** Sorted; rows without a value are last either way, and what is equal keeps its order. */
export function sortRows(rows: readonly AccountRow[], { key, way }: Sorting): readonly AccountRow[] {
  const sign = way === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: valueOf(row, key) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return (
        sign *
        (typeof a.value === 'number' ? a.value - Number(b.value) : a.value.localeCompare(String(b.value)))
      )
    })
    .map(({ row }) => row)
}

/** Another column begins with what asks for attention: low scores, many failures, old scans. */
export const nextSort = (now: Sorting, key: SortKey): Sorting => {
  const first = key === 'critical' || key === 'failing' ? 'descending' : 'ascending'
  if (now.key !== key) return { key, way: first }
  return { key, way: now.way === 'ascending' ? 'descending' : 'ascending' }
}
