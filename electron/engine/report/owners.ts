import { shortened } from './names'
import type { Report } from './report'

/** What one owner answers for; `null`: nobody does. */
export interface OwnedFailures {
  readonly owner: string | null
  readonly failing: number
  readonly urgent: number
  readonly overdue: number
}

const most = 4

/** The first owners, then what nobody answers for. Names of people pass `text`. */
export function ownersOf(
  owners: readonly OwnedFailures[],
  text: (written: string) => string,
): Report['owners'] {
  const named = owners.filter(({ owner }) => owner !== null)
  return {
    rows: [...named.slice(0, most), ...owners.filter(({ owner }) => owner === null)].map(
      ({ owner, ...counts }) => ({ name: owner === null ? null : shortened(text(owner), 60), ...counts }),
    ),
    more: Math.max(0, named.length - most),
  }
}
