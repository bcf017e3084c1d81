import type { CallCounts } from './session'

export interface CallCounter {
  readonly add: (operation: string) => void
  readonly counts: () => CallCounts
}

/** Counts what goes on the wire, retries included. */
export function createCallCounter(): CallCounter {
  const counts = new Map<string, number>()
  return {
    add: (operation) => void counts.set(operation, (counts.get(operation) ?? 0) + 1),
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
