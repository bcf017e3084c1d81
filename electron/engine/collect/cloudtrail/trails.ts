import type { Trail as Listed } from '@aws-sdk/client-cloudtrail'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'
import { defineCollector, type Place } from '../define-collector'
import { stillThere } from '../read'
import { listedTrails } from './listed-trails'
import { keptEvents, trailGone, trailStatus } from './trail-facts'

/**
 * Every Region is asked, shadows included. Without shadows a member account would not see its organization's trail at
 * all; and where a Region is denied, a trail that lives there is still seen from the others. What needs a call of its
 * own is asked once for each trail, by ARN, in its home Region.
 */
export default defineCollector({
  input: 'cloudtrail.trails',
  reach: 'regional',
  operations: ['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'],
  async collect(place) {
    const listed = await listedTrails(place)
    return stillThere(
      listed.flatMap((trail) => describe(place, trail) ?? []),
      trailGone,
    )
  },
})

/** AWS leaves a flag out when it is off, so an absent flag is a fact, not a gap. */
function describe(place: Place, listed: Listed): Promise<Trail> | undefined {
  const { TrailARN: arn, Name: name, HomeRegion: homeRegion = place.region } = listed
  if (arn === undefined || name === undefined) return undefined
  const trail = { arn, homeRegion, organization: listed.IsOrganizationTrail ?? false }
  return Promise.all([trailStatus(place, trail), keptEvents(place, trail)]).then(([status, events]) => ({
    ...trail,
    type: 'AWS::CloudTrail::Trail',
    name,
    region: place.region,
    multiRegion: listed.IsMultiRegionTrail ?? false,
    logFileValidation: listed.LogFileValidationEnabled ?? false,
    bucket: listed.S3BucketName ?? null,
    kmsKey: listed.KmsKeyId ?? null,
    logGroup: listed.CloudWatchLogsLogGroupArn ?? null,
    logGroupError: mapRead(status, ({ logGroupError }) => logGroupError),
    logging: mapRead(status, ({ logging }) => logging),
    managementEvents: mapRead(events, ({ management }) => management),
    objectEvents: mapRead(events, ({ object }) => object),
  }))
}
