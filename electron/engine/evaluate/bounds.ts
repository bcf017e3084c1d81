import type { Severity } from '../../../shared/domain/finding'
import type { Tally } from '../../../shared/domain/score'

/** The most that a check can earn once one of its resources fails. */
const caps: Readonly<Record<Severity, number>> = {
  critical: 0.25,
  high: 0.5,
  medium: 1,
  low: 1,
  informational: 1,
}
const weights: Readonly<Record<Severity, number>> = {
  critical: 10,
  high: 7,
  medium: 3,
  low: 1,
  informational: 0,
}

/** How much a check counts in each sub-goal it names. One that only a person can decide counts half. */
export const weightOf = ({ severity, manual }: Pick<Tally, 'severity' | 'manual'>): number =>
  weights[severity] * (manual ? 0.5 : 1)

/** The share a check has earned, 0 to 1: all of it while nothing fails, else at most its cap. */
export const earned = (severity: Severity, passed: number, failed: number): number =>
  failed === 0 ? 1 : (caps[severity] * passed) / (passed + failed)

/** A check with nothing but not-applicable resources drops out. */
export const hasSomething = ({ passed, failed, unknown, neverListed }: Tally): boolean =>
  neverListed || passed + failed + unknown > 0

/** What is proven of a check: everything unread taken as bad. */
export const lowest = ({ severity, passed, failed, unknown, neverListed }: Tally): number =>
  neverListed ? 0 : earned(severity, passed, failed + unknown)

/** What is still possible: everything unread taken as good. */
export const highest = ({ severity, passed, failed, unknown, neverListed }: Tally): number => {
  if (!neverListed) return earned(severity, passed + unknown, failed)
  return failed === 0 ? 1 : caps[severity]
}

/** The share of its resources that was read. */
export const seen = ({ passed, failed, unknown, neverListed }: Tally): number =>
  neverListed ? 0 : (passed + failed) / (passed + failed + unknown)
