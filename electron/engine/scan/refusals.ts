import type { Gap, GapReason } from '../../../shared/domain/evidence'
import { serviceOf, type Slice } from '../../../shared/domain/inputs'
import type { ClosedRegion } from '../../../shared/domain/scan'
import type { TargetState } from '../evaluate/finding-state'

const isGap = (value: object): value is Gap => 'operation' in value && 'reason' in value && 'detail' in value

/** Every gap behind this slice: of the list itself, and of single facts of its items. */
export function gapsWithin({ gaps, items }: Slice): readonly Gap[] {
  const within = (value: unknown): readonly Gap[] => {
    if (typeof value !== 'object' || value === null) return []
    return isGap(value) ? [value] : Object.values(value).flatMap(within)
  }
  return [...gaps, ...within(items)]
}

/** True where any call behind this slice was refused for this reason. */
export const refusedFor = (reason: GapReason, slice: Slice): boolean =>
  gapsWithin(slice).some((gap) => gap.reason === reason)

/** True where an organization's policy refused everything that was asked for this unit. */
export const closedByPolicy = (slices: readonly Slice[]): boolean =>
  slices.length > 0 &&
  slices.every(
    ({ items, gaps, notOffered }) =>
      items.length === 0 &&
      notOffered.length === 0 &&
      gaps.length > 0 &&
      gaps.every(({ reason }) => reason === 'denied-by-scp'),
  )

/** How many services must be refused whole before a Region counts as closed: one may be denied for itself alone. */
export const refusalsThatClose = 2

/** The Regions in which a target had resources after its last scan; an account that is judged there is none. */
export const regionsWithResources = ({ findings }: TargetState): ReadonlySet<string> =>
  new Set(
    [...findings.values()]
      .filter(({ resource }) => resource.type !== 'AWS::::Account')
      .map(({ resource }) => resource.region),
  )

/**
 * The Regions that an organization's policy closes: everything asked there was refused, in two services or more, and
 * neither history nor another list of this scan knows a resource there.
 */
export function closedRegions(
  slices: readonly Slice[],
  regionsWithResources: ReadonlySet<string>,
): readonly ClosedRegion[] {
  const living = new Set(slices.flatMap(({ items }) => items.map(({ region }) => region)))
  const regions = new Set(slices.map(({ region }) => region))
  return [...regions].sort().flatMap((region) => {
    const here = slices.filter((slice) => slice.region === region)
    const services = new Set(here.map(({ input }) => serviceOf(input)))
    if (region === 'global' || regionsWithResources.has(region) || living.has(region)) return []
    if (services.size < refusalsThatClose || !closedByPolicy(here)) return []
    return [{ region, detail: here[0]?.gaps[0]?.detail ?? '' }]
  })
}
