import {
  findingKey,
  type Blind,
  type Resource,
  type Ruling,
  type Verdict,
} from '../../../shared/domain/finding'
import type { InputKey } from '../../../shared/domain/inputs'
import type { Check } from '../checks/define-check'
import type { Answered } from './answered'
import type { Judgement } from './evaluate'
import type { FindingState } from './finding-state'
import { holds, isPlace } from './place'

interface Sight {
  readonly answered: Answered
  readonly listed: (input: InputKey, region: string) => number | null
}

/** Follows the findings of one check from the state before into the state after a scan that judged it. */
export function followCheck(
  { check, verdicts }: Judgement,
  known: readonly FindingState[],
  { answered, listed }: Sight,
): { readonly next: readonly FindingState[]; readonly gone: readonly string[] } {
  const past = new Map(known.map((finding) => [finding.key, finding]))
  const next = new Map<string, FindingState>()
  const locate = located(known)

  for (const verdict of verdicts) {
    if (isPlace(verdict)) continue
    const state = toState(check, locate(verdict), past)
    const carried = past.get(state.key)
    if (stands(check, verdict, answered)) next.set(state.key, state)
    else if (carried !== undefined) next.set(state.key, carried)
    // From a list that did not answer, only "we do not know" can be taken.
    else if (state.ruling.outcome === 'unknown') next.set(state.key, state)
  }

  for (const place of verdicts.filter(isPlaceVerdict)) {
    const { region } = place.resource
    const hidden = known.filter(({ key, resource }) => holds(region, resource.region) && !next.has(key))
    for (const finding of hidden)
      next.set(
        finding.key,
        answered.at(check.subject, finding.resource.region) ? hide(finding, place) : finding,
      )
    if (hidden.some(({ ruling }) => !isPlace(ruling))) continue
    const state = toState(check, place, past)
    const lastRead = lastOfPlace(listed(check.subject, region), known, past.get(state.key))
    if (answered.at(check.subject, region) || lastRead === null) next.set(state.key, { ...state, lastRead })
  }

  const gone: string[] = []
  const present = new Set([...next.values()].map(({ resource }) => resource.arn))
  for (const finding of known) {
    if (next.has(finding.key)) continue
    // Found again where it really lives: what stood for it while nobody knew where makes room.
    if (isUnlocated(finding.resource) && present.has(finding.resource.arn)) continue
    if (!answered.at(check.subject, finding.resource.region)) next.set(finding.key, finding)
    // What stood for a refused place is no resource: it just makes room for what is really there.
    else if (!isPlace(finding.ruling)) gone.push(finding.key)
  }
  return { next: [...next.values()], gone }
}

/** Whether a resource stands where it does only because nobody could read in which Region it lives. */
const isUnlocated = ({ region, type }: Resource): boolean => region === 'global' && type !== 'AWS::::Account'

/** A resource that could not be located is the one that history knows by its ARN: it has not moved. */
function located(known: readonly FindingState[]) {
  const byArn = new Map(
    known.filter(({ resource }) => !isUnlocated(resource)).map(({ resource }) => [resource.arn, resource]),
  )
  return (verdict: Verdict): Verdict => {
    const resource = isUnlocated(verdict.resource) ? byArn.get(verdict.resource.arn) : undefined
    return resource === undefined ? verdict : { ...verdict, resource }
  }
}

const isPlaceVerdict = (verdict: Verdict): verdict is Verdict & Blind => isPlace(verdict)

/**
 * What a refused place was that holds nothing this check knows: `not-applicable` where nothing was there to judge, `null`
 * where nobody knows; and so it stays while it is refused. A list that had resources says nothing of a check that was never
 * judged: it is new, or it broke.
 */
function lastOfPlace(
  listed: number | null,
  known: readonly FindingState[],
  past: FindingState | undefined,
): 'not-applicable' | null {
  if (past !== undefined) return past.lastRead === null ? null : 'not-applicable'
  if (listed === null) return null
  if (listed === 0) return 'not-applicable'
  return known.some(({ ruling }) => !isPlace(ruling)) ? 'not-applicable' : null
}

/** Whether every list that a verdict rests on answered where it matters. What settles an account stands by itself. */
function stands(check: Check, { outcome, resource }: Verdict, answered: Answered): boolean {
  if (outcome === check.settledBy) return true
  const rests = [check.subject, ...(check.consults ?? []).filter((input) => !check.optional?.includes(input))]
  return rests.every((input) =>
    check.settledBy === undefined ? answered.at(input, resource.region) : answered.everywhere(input),
  )
}

/** What history knows of a place that is refused now: what it last was stays on record. */
const hide = (finding: FindingState, { gap }: Blind): FindingState => ({
  ...finding,
  ruling: { outcome: 'unknown', gap, about: isPlace(finding.ruling) ? 'place' : 'resource' },
})

function toState(check: Check, verdict: Verdict, past: ReadonlyMap<string, FindingState>): FindingState {
  const key = findingKey(check.id, verdict.resource)
  const { resource, evidence } = verdict
  const ruling = rulingOf(verdict)
  const lastRead = ruling.outcome === 'unknown' ? (past.get(key)?.lastRead ?? null) : ruling.outcome
  return { key, checkId: check.id, resource, evidence, ruling, lastRead, suppressed: null }
}

function rulingOf(verdict: Verdict): Ruling | Blind {
  switch (verdict.outcome) {
    case 'pass':
      return verdict.note === undefined ? { outcome: 'pass' } : { outcome: 'pass', note: verdict.note }
    case 'unknown':
      return { outcome: 'unknown', gap: verdict.gap, about: verdict.about }
    case 'fail':
    case 'not-applicable':
      return { outcome: verdict.outcome, reason: verdict.reason }
  }
}
