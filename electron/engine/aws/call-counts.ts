import type { CallCounts } from './session'

export interface CallCounter {
  readonly add: (operation: string, times?: number) => void
  readonly counts: () => CallCounts
  readonly total: () => number
}

/** Counts what goes on the wire, retries included. */
export function createCallCounter(): CallCounter {
  const counts = new Map<string, number>()
  let total = 0
  return {
    add(operation, times = 1) {
      counts.set(operation, (counts.get(operation) ?? 0) + times)
      total += times
    },
    counts: () => Object.fromEntries(counts),
    total: () => total,
  }
}

export function addUp(counts: readonly CallCounts[]): CallCounts {
  const total = createCallCounter()
  for (const each of counts) for (const [operation, sent] of Object.entries(each)) total.add(operation, sent)
  return total.counts()
}

/** By operation, so that equal counts are equal text. */
export const sorted = (counts: CallCounts): CallCounts =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What was sent between two countings. */
export const sentSince = (before: CallCounts, now: CallCounts): CallCounts =>
  Object.fromEntries(
    Object.entries(now)
      .map(([operation, sent]) => [operation, sent - (before[operation] ?? 0)] as const)
      .filter(([, sent]) => sent > 0),
  )

export const totalOf = (counts: CallCounts): number =>
  Object.values(counts).reduce((sum, sent) => sum + sent, 0)
