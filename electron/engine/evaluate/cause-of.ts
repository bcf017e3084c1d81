import type { Cause } from '../../../shared/domain/score'
import type { FindingState } from './finding-state'
import { isPlace } from './place'

type Slot =
  | 'absent'
  | 'pass'
  | 'fail'
  | 'false-positive'
  | 'not-applicable'
  | 'attested'
  | 'unknown'
  /** A refused place whose list was empty when last read, and one that was never listed. */
  | 'empty-place'
  | 'unlisted-place'

function slotOf(finding: FindingState | undefined): Slot {
  if (finding === undefined) return 'absent'
  const { ruling, lastRead, suppressed } = finding
  if (isPlace(ruling)) return lastRead === null ? 'unlisted-place' : 'empty-place'
  return ruling.outcome === 'fail' && suppressed === 'false-positive' ? 'false-positive' : ruling.outcome
}

/**
 * Why a finding weighs something else than before; `null` where it does not. `hidden`: it came out of, or went into, a
 * place whose list was refused, so that it was there all along as far as anyone knows.
 */
export function causeOf(
  was: FindingState | undefined,
  is: FindingState | undefined,
  hidden: boolean,
): Cause | null {
  const from = slotOf(was)
  const to = slotOf(is)
  if (from === to) return null
  if (from.endsWith('-place') || to.endsWith('-place')) return 'visibility'
  if (from === 'absent' || to === 'absent') return hidden ? 'visibility' : 'resources'
  if (to === 'unknown') return 'visibility'
  if (to === 'false-positive') return 'false-positives'
  if (to === 'fail') {
    if (from === 'false-positive') return 'false-positives'
    return from === 'unknown' && !passedWhenRead(was) ? 'visibility' : 'new-failures'
  }
  // From here on it passes or does not apply.
  if (from === 'unknown') return was?.lastRead === 'fail' ? 'fixed' : 'visibility'
  return from === 'fail' || from === 'false-positive' ? 'fixed' : 'resources'
}

const passedWhenRead = (was: FindingState | undefined): boolean =>
  was?.lastRead === 'pass' || was?.lastRead === 'not-applicable'
