import type { Tally } from '../../../shared/domain/score'
import type { FindingState, TargetState } from './finding-state'
import type { Measure } from './measure'
import { isPlace } from './place'

/** The figures of one check that its findings add up to. */
export type TallyCounts = Pick<Tally, 'passed' | 'failed' | 'unknown' | 'acceptedRisks' | 'falsePositives'>

export const noCounts: TallyCounts = {
  passed: 0,
  failed: 0,
  unknown: 0,
  acceptedRisks: 0,
  falsePositives: 0,
}

/**
 * What one finding adds to its check. A place that was never listed adds nothing: `neverListed` says it for the whole
 * check. Not applicable adds nothing either.
 */
export function countsOf({ ruling, lastRead, suppressed }: FindingState): Partial<TallyCounts> {
  switch (ruling.outcome) {
    case 'pass':
    case 'attested':
      return { passed: 1 }
    case 'fail':
      if (suppressed === 'false-positive') return { falsePositives: 1 }
      return suppressed === 'accepted-risk' ? { failed: 1, acceptedRisks: 1 } : { failed: 1 }
    case 'unknown':
      return isPlace(ruling) && lastRead === null ? {} : { unknown: 1 }
    case 'not-applicable':
      return {}
  }
}

export const addCounts = (to: TallyCounts, more: Partial<TallyCounts>, times = 1): TallyCounts => ({
  passed: to.passed + times * (more.passed ?? 0),
  failed: to.failed + times * (more.failed ?? 0),
  unknown: to.unknown + times * (more.unknown ?? 0),
  acceptedRisks: to.acceptedRisks + times * (more.acceptedRisks ?? 0),
  falsePositives: to.falsePositives + times * (more.falsePositives ?? 0),
})

/** One tally a check, in the order given, also for checks without a finding. */
export function tally(state: TargetState, measures: Iterable<Measure>): readonly Tally[] {
  const counts = new Map<string, TallyCounts>()
  for (const finding of state.findings.values())
    counts.set(finding.checkId, addCounts(counts.get(finding.checkId) ?? noCounts, countsOf(finding)))
  return Array.from(measures, (measure) => ({
    ...measure,
    ...(counts.get(measure.id) ?? noCounts),
    neverListed: state.neverListed.has(measure.id),
  }))
}
