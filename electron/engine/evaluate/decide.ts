import type { InputKey } from '../../../shared/domain/inputs'
import type { Answered } from './answered'
import type { Judgement } from './evaluate'
import type { FindingState, TargetState } from './finding-state'
import { followCheck } from './follow-check'
import { groupBy } from './group-by'
import { isPlace } from './place'
import type { TagsOf } from './resource-tags'
import { suppressor, type Suppression } from './suppression'

export const emptyState: TargetState = { findings: new Map(), neverListed: new Set() }

export interface Decidable {
  readonly judgements: readonly Judgement[]
  /** Ids of every check there is. Findings of a check that is no longer among them leave with it. */
  readonly catalogue: ReadonlySet<string>
  /** The state after the target's last counting scan, or `emptyState`. */
  readonly previous: TargetState
  readonly suppressions: readonly Suppression[]
  readonly tagsOf: TagsOf
  /** What people state, or do not, of the checks that no API can decide, by check id. */
  readonly stated: ReadonlyMap<string, FindingState>
  readonly answered: Answered
  /** How many resources this list had there when it was last read, this scan left out; `null` where it never was. */
  readonly listed: (input: InputKey, region: string) => number | null
}

export interface Decision {
  readonly state: TargetState
  /** Keys of resources that are gone from a list that was read: neither fixed nor merely unseen. */
  readonly gone: ReadonlySet<string>
}

/**
 * The state of a target after a scan. What the scan did not see stays as history knows it: checks that were not judged,
 * places that did not answer. Losing sight never makes anything better.
 */
export function decide(scan: Decidable): Decision {
  const judged = new Map<string, Judgement>(
    scan.judgements.map((judgement) => [judgement.check.id, judgement]),
  )
  const before = groupBy(scan.previous.findings.values(), ({ checkId }) => checkId)
  const kindOf = suppressor(scan.suppressions, scan.tagsOf)
  const findings = new Map<string, FindingState>()
  const gone = new Set<string>()
  const neverListed = new Set<string>()
  for (const checkId of new Set([...scan.catalogue, ...judged.keys()])) {
    const known = before.get(checkId) ?? []
    const judgement = judged.get(checkId)
    const stated = scan.stated.get(checkId)
    const unjudged = { next: stated === undefined ? known : [stated], gone: [] }
    const followed = judgement === undefined ? unjudged : followCheck(judgement, known, scan)
    for (const finding of followed.next) {
      findings.set(finding.key, { ...finding, suppressed: kindOf(finding) })
      if (isPlace(finding.ruling) && finding.lastRead === null) neverListed.add(checkId)
    }
    for (const key of followed.gone) gone.add(key)
  }
  return { state: { findings, neverListed }, gone }
}
