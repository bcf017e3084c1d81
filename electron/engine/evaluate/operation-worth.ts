import { gapReasons, type GapReason } from '../../../shared/domain/evidence'
import type { Tally } from '../../../shared/domain/score'
import { earned, lowest } from './bounds'
import type { FindingState, TargetState } from './finding-state'
import type { Measure } from './measure'
import { groupBy } from './group-by'
import { isLeftToPeople, isPlace } from './place'
import { toPoints } from './points'
import { tally } from './tally'
import { carriedShares } from './worth'

/** What one operation hides. */
export interface OperationWorth {
  readonly operation: string
  /** The reason it was refused for most often. */
  readonly reason: GapReason
  /** The checks it blinds, sorted. */
  readonly checkIds: readonly string[]
  /** Findings that are unknown because of it. */
  readonly unseen: number
  /** Overall points if everything it hides were good: always "up to". */
  readonly worth: number
}

interface Hidden {
  readonly operation: string
  readonly checkId: string
  readonly reason: GapReason
  readonly unlisted: boolean
}

/** Every operation that a finding is unknown for, the one that hides most points first. What people are to state hides behind none. */
export function operationWorths(state: TargetState, measures: readonly Measure[]): readonly OperationWorth[] {
  const tallies = new Map(tally(state, measures).map((each) => [each.id, each]))
  const shares = carriedShares([...tallies.values()])
  const measured = hiddenIn(state.findings.values()).filter(({ checkId }) => tallies.has(checkId))
  const unlisted = countBy(
    measured.filter((each) => each.unlisted),
    checkIdOf,
  )
  return [...groupBy(measured, ({ operation }) => operation)]
    .map(([operation, hidden]): OperationWorth => {
      const byCheck = groupBy(hidden, checkIdOf)
      const checkIds = [...byCheck.keys()].sort()
      const worth = checkIds.reduce((sum, id) => {
        const own = byCheck.get(id) ?? []
        const each = tallies.get(id)
        return each === undefined
          ? sum
          : sum + (shares.get(id) ?? 0) * (ifAllowed(each, own, unlisted.get(id) ?? 0) - lowest(each))
      }, 0)
      return {
        operation,
        reason: mainReason(hidden),
        checkIds,
        unseen: hidden.length,
        worth: toPoints(worth),
      }
    })
    .sort((a, b) => b.worth - a.worth || (a.operation < b.operation ? -1 : 1))
}

/** What would be proven of a check if all that one operation hides were good. Other holes stay. */
function ifAllowed(
  { severity, passed, failed, unknown, neverListed }: Tally,
  own: readonly Hidden[],
  unlisted: number,
): number {
  const lists = own.filter((each) => each.unlisted).length
  if (neverListed && (lists === 0 || lists < unlisted)) return 0
  const read = own.length - lists
  return earned(severity, passed + read, failed + unknown - read)
}

function hiddenIn(findings: Iterable<FindingState>): readonly Hidden[] {
  const found: Hidden[] = []
  for (const { checkId, ruling, lastRead } of findings)
    if (ruling.outcome === 'unknown' && !isLeftToPeople(ruling)) {
      const { operation, reason } = ruling.gap
      found.push({ operation, checkId, reason, unlisted: isPlace(ruling) && lastRead === null })
    }
  return found
}

const checkIdOf = ({ checkId }: Hidden): string => checkId

const countBy = (hidden: readonly Hidden[], nameOf: (each: Hidden) => string): ReadonlyMap<string, number> =>
  new Map([...groupBy(hidden, nameOf)].map(([name, group]) => [name, group.length]))

function mainReason(hidden: readonly Hidden[]): GapReason {
  const counts = countBy(hidden, ({ reason }) => reason)
  return gapReasons.reduce((main, reason) =>
    (counts.get(reason) ?? 0) > (counts.get(main) ?? 0) ? reason : main,
  )
}
