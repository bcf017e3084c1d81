import type { FindingGroup } from '../../shared/contract/views'

/** One line of the grouped list. */
export type Row =
  | { readonly type: 'group'; readonly group: FindingGroup; readonly position: number }
  | { readonly type: 'finding'; readonly group: FindingGroup; readonly position: number }
  /** What the filter leaves out of an open group, in counts. */
  | { readonly type: 'rest'; readonly group: FindingGroup }

export interface Layout {
  readonly size: number
  at(index: number): Row | undefined
  /** Where a group's own line stands. */
  indexOf(checkId: string, position?: number): number
}

/** How many findings of a group the filter leaves out. */
export const restOf = ({ counts, matching }: FindingGroup): number =>
  counts.pass + counts.fail + counts.unknown + counts['not-applicable'] + counts.attested - matching

/**
 * The lines of a grouped list without making them: a group's line, then (where it is open) one line a matching finding
 * and one for the rest. 200,000 lines cost as much memory as there are groups.
 */
export function layOut(groups: readonly FindingGroup[], open: ReadonlySet<string>): Layout {
  const starts: number[] = []
  let size = 0
  for (const group of groups) {
    starts.push(size)
    size += 1 + (open.has(group.checkId) ? group.matching + (restOf(group) > 0 ? 1 : 0) : 0)
  }

  const groupAt = (index: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    size,
    at(index) {
      const position = groupAt(index)
      const group = groups[position]
      if (group === undefined || index < 0 || index >= size) return undefined
      const within = index - (starts[position] ?? 0)
      if (within === 0) return { type: 'group', group, position }
      return within <= group.matching
        ? { type: 'finding', group, position: within - 1 }
        : { type: 'rest', group }
    },
    indexOf(checkId, position) {
      const start = starts[groups.findIndex((group) => group.checkId === checkId)]
      if (start === undefined) return -1
      return position === undefined ? start : start + 1 + position
    },
  }
}
