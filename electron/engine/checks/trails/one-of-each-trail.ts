import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'

/**
 * Each trail once, as a resource of its home Region, sorted by ARN. Where the home Region was not read, a shadow that
 * another Region lists speaks for it.
 */
export function oneOfEachTrail(trails: readonly Trail[]): readonly Trail[] {
  const byArn = new Map<string, Trail>()
  for (const trail of trails)
    if (!byArn.has(trail.arn) || trail.region === trail.homeRegion) byArn.set(trail.arn, trail)
  return [...byArn.values()]
    .map((trail) => ({ ...trail, region: trail.homeRegion }))
    .sort((one, other) => (one.arn < other.arn ? -1 : 1))
}
