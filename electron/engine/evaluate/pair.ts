import type { Tally } from '../../../shared/domain/score'
import type { PairRelation, PairStatus } from '../../../shared/domain/fleet'

type Counted = Pick<Tally, 'id' | 'passed' | 'failed' | 'unknown' | 'neverListed'>

/** What one account says of one check as a whole. */
export interface Side {
  readonly status: PairStatus
  readonly passed: number
  readonly failed: number
  readonly unknown: number
}

export interface PairedCheck {
  readonly id: string
  /** `null`: both say the same, or one of them has nothing that the check is about. */
  readonly relation: PairRelation | null
  readonly first: Side
  readonly second: Side
}

/**
 * Two accounts, check by check. One failure makes a check fail, also an accepted one: accepted risk is still risk. What
 * is only partly read passes nowhere. Swapping the accounts swaps the relations and nothing else.
 */
export function pairChecks(first: readonly Counted[], second: readonly Counted[]): readonly PairedCheck[] {
  const [inFirst, inSecond] = [byId(first), byId(second)]
  return [...new Set([...inFirst.keys(), ...inSecond.keys()])].sort().map((id) => {
    const [one, other] = [sideOf(inFirst.get(id)), sideOf(inSecond.get(id))]
    return { id, relation: relations[one.status][other.status], first: one, second: other }
  })
}

const relations: Readonly<Record<PairStatus, Readonly<Record<PairStatus, PairRelation | null>>>> = {
  pass: { pass: null, fail: 'first-passes', unknown: 'first-seen', none: null },
  fail: { pass: 'second-passes', fail: 'both-fail', unknown: 'first-seen', none: null },
  unknown: { pass: 'second-seen', fail: 'second-seen', unknown: null, none: null },
  none: { pass: null, fail: null, unknown: null, none: null },
}

const byId = (tallies: readonly Counted[]): ReadonlyMap<string, Counted> =>
  new Map(tallies.map((tally) => [tally.id, tally]))

function sideOf(tally: Counted | undefined): Side {
  if (tally === undefined) return { status: 'none', passed: 0, failed: 0, unknown: 0 }
  const { passed, failed, unknown, neverListed } = tally
  const status = failed > 0 ? 'fail' : unknown > 0 || neverListed ? 'unknown' : passed > 0 ? 'pass' : 'none'
  return { status, passed, failed, unknown }
}
