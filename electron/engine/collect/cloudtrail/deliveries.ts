import type { Trail as Listed } from '@aws-sdk/client-cloudtrail'
import { mapRead } from '../../../../shared/domain/evidence'
import type { TrailDelivery } from '../../../../shared/domain/inputs/cloudtrail'
import { defineCollector, type Place } from '../define-collector'
import { stillThere } from '../read'
import { listedTrails } from './listed-trails'
import { trailGone, trailStatus } from './trail-facts'

/** A list of its own, because the time of the last delivery moves at every scan. Shadows are in it, as in that of trails. */
export default defineCollector({
  input: 'cloudtrail.deliveries',
  reach: 'regional',
  operations: ['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus'],
  async collect(place) {
    const listed = await listedTrails(place)
    return stillThere(
      listed.flatMap((trail) => deliveryOf(place, trail) ?? []),
      trailGone,
    )
  },
})

function deliveryOf(
  place: Place,
  { TrailARN: arn, HomeRegion: homeRegion = place.region, IsOrganizationTrail: organization = false }: Listed,
): Promise<TrailDelivery> | undefined {
  if (arn === undefined) return undefined
  return trailStatus(place, { arn, homeRegion, organization }).then((status) => ({
    region: place.region,
    trail: arn,
    status: mapRead(status, ({ delivery }) => delivery),
  }))
}
