import { findingKey, type CheckOutcome, type Verdict } from '../../../shared/domain/finding'

/** What says more against a resource stands first; a violation that was seen outweighs a second look that failed. */
const gravity: Readonly<Record<CheckOutcome, number>> = {
  fail: 3,
  unknown: 2,
  pass: 1,
  'not-applicable': 0,
}

/**
 * One verdict a finding. Where a check says two things of one resource (a list that names it twice), the graver stands, so
 * that neither the order of a list nor a second look can make anything better; of equals, the first.
 */
export function mergeVerdicts(checkId: string, verdicts: readonly Verdict[]): readonly Verdict[] {
  const merged = new Map<string, Verdict>()
  for (const verdict of verdicts) {
    const key = findingKey(checkId, verdict.resource)
    const earlier = merged.get(key)
    if (earlier === undefined || gravity[verdict.outcome] > gravity[earlier.outcome]) merged.set(key, verdict)
  }
  return [...merged.values()]
}
