import {
  CloudTrailClient,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  type GetTrailStatusResponse,
} from '@aws-sdk/client-cloudtrail'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type {
  DeliveryStatus,
  ManagementEvents,
  ObjectEvents,
} from '../../../../shared/domain/inputs/cloudtrail'
import { answered } from '../answered'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'
import { read } from '../read'
import { toManagementEvents } from './management-events'
import { toObjectEvents } from './object-events'

/** What CloudTrail says of a trail that was deleted after it was listed. */
export const trailGone = ['TrailNotFoundException']

export interface AskedTrail {
  readonly arn: string
  readonly homeRegion: string
  /** To a member account CloudTrail may say that its organization's trail does not exist: a refusal, no deletion. */
  readonly organization: boolean
}

const byArn = (_place: Place, { arn }: AskedTrail): string => arn
const goneFor = ({ organization }: AskedTrail) => ({ gone: organization ? [] : trailGone })

export interface TrailStatus {
  readonly logging: boolean
  readonly logGroupError: string | null
  readonly delivery: DeliveryStatus
}

export const trailStatus = askedOnce<readonly [AskedTrail], Read<TrailStatus>>(
  byArn,
  async ({ connect }, trail) => {
    const cloudtrail = connect(CloudTrailClient, trail.homeRegion)
    const status = await read(cloudtrail.send(new GetTrailStatusCommand({ Name: trail.arn })), goneFor(trail))
    if (!status.known) return status
    const { value } = status
    return mapRead(
      answered(value?.IsLogging, 'IsLogging', 'cloudtrail:GetTrailStatus', trail.homeRegion),
      (logging) => ({
        logging,
        logGroupError: value?.LatestCloudWatchLogsDeliveryError ?? null,
        delivery: toDelivery(value ?? {}),
      }),
    )
  },
)

const toDelivery = (status: Partial<GetTrailStatusResponse>): DeliveryStatus => ({
  error: status.LatestDeliveryError ?? null,
  digestError: status.LatestDigestDeliveryError ?? null,
  since:
    [status.LatestDeliveryTime, status.LatestDigestDeliveryTime, status.StartLoggingTime]
      .flatMap((date) => date?.toISOString() ?? [])
      .sort()
      .at(-1) ?? null,
})

export interface KeptEvents {
  readonly management: ManagementEvents
  readonly object: ObjectEvents
}

export const keptEvents = askedOnce<readonly [AskedTrail], Read<KeptEvents>>(
  byArn,
  async ({ connect }, trail) => {
    const cloudtrail = connect(CloudTrailClient, trail.homeRegion)
    const selectors = await read(
      cloudtrail.send(new GetEventSelectorsCommand({ TrailName: trail.arn })),
      goneFor(trail),
    )
    if (!selectors.known) return selectors
    const { EventSelectors = [], AdvancedEventSelectors = [] } = selectors.value ?? {}
    // Every trail has selectors: the default ones where nobody set any.
    const kept =
      EventSelectors.length + AdvancedEventSelectors.length === 0
        ? undefined
        : {
            management: toManagementEvents(EventSelectors, AdvancedEventSelectors),
            object: toObjectEvents(EventSelectors, AdvancedEventSelectors),
          }
    return answered(kept, 'any selector', 'cloudtrail:GetEventSelectors', trail.homeRegion)
  },
)
