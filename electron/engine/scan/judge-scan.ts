import type { Resource } from '../../../shared/domain/finding'
import { serviceOf, type Slice } from '../../../shared/domain/inputs'
import type { ClosedRegion } from '../../../shared/domain/scan'
import type { Tally } from '../../../shared/domain/score'
import type { Check, Expectation } from '../checks/define-check'
import { answeredPlaces } from '../evaluate/answered'
import { statedOf, type Attestation } from '../evaluate/attestation'
import { decide } from '../evaluate/decide'
import { evaluate } from '../evaluate/evaluate'
import type { FindingState, TargetState } from '../evaluate/finding-state'
import { measureOf } from '../evaluate/measure'
import type { ParameterSettings } from '../evaluate/parameters'
import { tagsAmong, tagsIn, type ResourceTags } from '../evaluate/resource-tags'
import type { Suppression } from '../evaluate/suppression'
import { tally } from '../evaluate/tally'
import { inputsOf } from './choose-checks'
import { closedRegions, regionsWithResources } from './refusals'
import { toSnapshot } from './snapshot'

/** A scan that has been read, with everything that judging it needs. Plain values: no AWS, no clock. */
export interface ReadScan {
  readonly account: { readonly id: string; readonly partition: string; readonly name: string }
  readonly startedAt: string
  /** Narrowed to Regions: then no list is whole. */
  readonly someRegions: boolean
  /** What the ended units brought home. */
  readonly slices: readonly Slice[]
  /** What stands for the lists of units that did not end. */
  readonly unread: readonly Slice[]
  /** The checks of the scan's scope. */
  readonly checks: readonly Check[]
  /** The checks of the scope that people decide. */
  readonly manual: readonly Pick<Expectation, 'id'>[]
}

/** What history and people knew before the scan. */
export interface Before {
  readonly catalogue: readonly Expectation[]
  readonly settings: ParameterSettings
  readonly state: TargetState
  /** Decisions that stand. */
  readonly suppressions: readonly Suppression[]
  /** As they were last read before this scan. */
  readonly tags: ResourceTags
  /** The newest of each check; `null` leaves what people state as it stands. */
  readonly attestations: readonly Attestation[] | null
  /** How many resources a list had there when it was last read; `null` where it never was. */
  readonly listed: (input: string, region: string) => number | null
}

export interface JudgedScan {
  readonly state: TargetState
  readonly closed: readonly ClosedRegion[]
  /** Of every check there is, whether this scan judged it or not. */
  readonly tallies: readonly Tally[]
  /** What this scan did not judge, so that it stands as history knew it. */
  readonly carried: readonly { readonly checkId: string; readonly region: string }[]
}

/**
 * From what was read to the state after it: the one way to a verdict, for a scan that has just been read and for a stored
 * one that is judged again. A Region that a policy closes is out of scope: nothing is said of it.
 */
export function judgeScan(scan: ReadScan, before: Before): JudgedScan {
  const closed = closedRegions(scan.slices, regionsWithResources(before.state))
  const outOfScope = new Set(closed.map(({ region }) => region))
  const slices = [...scan.slices, ...scan.unread].filter(({ region }) => !outOfScope.has(region))
  const regional = slices.filter(({ region }) => region !== 'global')
  const elsewhere = regional.map(({ input }) => ({ input, region: 'Regions that were not chosen' }))
  const answered = answeredPlaces(scan.slices, [
    ...scan.slices,
    ...scan.unread,
    ...(scan.someRegions ? elsewhere : []),
  ])
  const judgements = evaluate(scan.checks, toSnapshot(slices, inputsOf(scan.checks)), {
    account: toAccount(scan.account),
    partition: scan.account.partition,
    scannedAt: scan.startedAt,
    settings: before.settings,
  })
  const stated = statedIn(scan, before)
  const { state } = decide({
    judgements,
    stated,
    answered,
    catalogue: new Set(before.catalogue.map(({ id }) => id)),
    previous: before.state,
    suppressions: before.suppressions,
    tagsOf: tagsAmong(before.tags, tagsIn(scan.slices)),
    listed: before.listed,
  })
  const judged = new Set<string>(judgements.map(({ check }) => check.id))
  const isCarried = (checkId: string, region: string) => {
    if (scan.manual.some(({ id }) => id === checkId)) return false
    const check = scan.checks.find(({ id }) => id === checkId)
    return check === undefined || !judged.has(checkId) || !answered.at(check.subject, region)
  }
  return {
    state,
    closed,
    tallies: tally(state, before.catalogue.map(measureOf)),
    carried: carriedPlaces(state, isCarried),
  }
}

/** A scan brings the checks of its scope; those that history knows are looked up each time, for statements end by themselves. */
function statedIn(
  { account, manual }: ReadScan,
  { attestations, state }: Before,
): ReadonlyMap<string, FindingState> {
  if (attestations === null) return new Map()
  const newest = new Map(attestations.map((each) => [each.checkId, each]))
  const known = [...state.findings.values()].flatMap(({ checkId }) =>
    serviceOf(checkId) === 'manual' ? [checkId] : [],
  )
  return new Map(
    [...manual.map(({ id }) => id), ...known].map((id) => [
      id,
      statedOf(id, newest.get(id), toAccount(account)),
    ]),
  )
}

export const toAccount = ({ id, partition, name }: ReadScan['account']): Resource => ({
  arn: `arn:${partition}:iam::${id}:root`,
  type: 'AWS::::Account',
  region: 'global',
  name,
})

function carriedPlaces(
  { findings }: TargetState,
  isCarried: (checkId: string, region: string) => boolean,
): JudgedScan['carried'] {
  const places = new Map<string, { checkId: string; region: string }>()
  for (const { checkId, resource } of findings.values())
    places.set(`${checkId}|${resource.region}`, { checkId, region: resource.region })
  return [...places.values()].filter(({ checkId, region }) => isCarried(checkId, region))
}
