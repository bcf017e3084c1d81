import type { Gap, GapReason } from '../../../shared/domain/evidence'
import type { Slice } from '../../../shared/domain/inputs'
import type { ClosedRegion } from '../../../shared/domain/scan'
import { serviceOf } from '../../../shared/domain/inputs'

const isGap = (value: object): value is Gap => 'operation' in value && 'reason' in value && 'detail' in value

/** True where any call behind this slice was refused for this reason: for the list, or for one fact of one item. */
export function refusedFor(reason: GapReason, slice: Slice): boolean {
  const within = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false
    if ('known' in value && value.known === false && 'gap' in value) return within(value.gap)
    if (isGap(value)) return value.reason === reason
    return Object.values(value).some(within)
  }
  return within(slice.gaps) || within(slice.items)
}

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
