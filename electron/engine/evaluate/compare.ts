import { changes, type Change } from '../../../shared/domain/finding'
import type { FindingState, TargetState } from './finding-state'
import { isLeftToPeople, isPlace } from './place'

type Now = 'absent' | 'pass' | 'fail' | 'not-applicable' | 'unknown'
/** An unknown is told by what it was when last read; `place` stands for resources that nobody could list. */
type Before = Exclude<Now, 'unknown'> | 'unread' | 'last-seen-failing' | 'place'

/**
 * Before x now. `new` means: fails now and did not fail when last read. `fixed` means: failed when last read and does not
 * now, the resource being there. Losing sight is `unseen`, never `fixed`; a resource that left is `gone`, never `fixed`.
 */
export const transitions: Readonly<Record<Before, Readonly<Record<Now, Change | null>>>> = {
  absent: { absent: null, pass: null, fail: 'new', 'not-applicable': null, unknown: 'unseen' },
  pass: { absent: 'gone', pass: null, fail: 'new', 'not-applicable': null, unknown: 'unseen' },
  fail: { absent: 'gone', pass: 'fixed', fail: null, 'not-applicable': 'fixed', unknown: 'unseen' },
  'not-applicable': { absent: 'gone', pass: null, fail: 'new', 'not-applicable': null, unknown: 'unseen' },
  unread: {
    absent: 'gone',
    pass: 'seen-again',
    fail: 'new',
    'not-applicable': 'seen-again',
    unknown: null,
  },
  'last-seen-failing': {
    absent: 'gone',
    pass: 'fixed',
    fail: 'seen-again',
    'not-applicable': 'fixed',
    unknown: null,
  },
  place: {
    absent: 'seen-again',
    pass: 'seen-again',
    fail: 'new',
    'not-applicable': 'seen-again',
    unknown: null,
  },
}

/**
 * What changed between two states of one target, by finding key; unchanged findings are left out. `failedBefore`: keys
 * that failed at any time before `before` ended: failing anew, they are `reopened` instead of `new`.
 */
export function compare(
  before: TargetState,
  now: TargetState,
  failedBefore: ReadonlySet<string>,
): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>()
  const note = (key: string, change: Change | null) => {
    if (change !== null) found.set(key, change === 'new' && failedBefore.has(key) ? 'reopened' : change)
  }
  for (const [key, finding] of now.findings) {
    const { ruling } = finding
    if (ruling.outcome === 'attested' || isLeftToPeople(ruling)) continue
    note(key, transitions[wasOf(before.findings.get(key))][ruling.outcome])
  }
  for (const [key, finding] of before.findings)
    if (!now.findings.has(key)) note(key, transitions[wasOf(finding)].absent)
  return found
}

/** How many findings changed, by change. */
export function countChanges(found: ReadonlyMap<string, Change>): Readonly<Record<Change, number>> {
  const counts = Object.fromEntries(changes.map((change) => [change, 0])) as Record<Change, number>
  for (const change of found.values()) counts[change] += 1
  return counts
}

function wasOf(finding: FindingState | undefined): Before {
  if (finding === undefined) return 'absent'
  const { ruling, lastRead } = finding
  // What people state and take back has a cause of its own, and is no change of what was seen.
  if (ruling.outcome === 'attested' || isLeftToPeople(ruling)) return 'absent'
  if (ruling.outcome !== 'unknown') return ruling.outcome
  if (isPlace(ruling)) return 'place'
  return lastRead === 'fail' ? 'last-seen-failing' : 'unread'
}
