import {
  CloudTrailClient,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  type GetTrailStatusResponse,
} from '@aws-sdk/client-cloudtrail'
import { known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type {
  DeliveryStatus,
  ManagementEvents,
  ObjectEvents,
} from '../../../../shared/domain/inputs/cloudtrail'
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

const unanswered = (operation: string, region: string, what: string): Read<never> =>
  unread({ operation, region, reason: 'unexpected', detail: `AWS's answer does not hold ${what}.` })

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
    return status.known && status.value?.IsLogging === undefined
      ? unanswered('cloudtrail:GetTrailStatus', trail.homeRegion, 'IsLogging')
      : mapRead(status, (answer) => ({
          logging: answer?.IsLogging === true,
          logGroupError: answer?.LatestCloudWatchLogsDeliveryError ?? null,
          delivery: toDelivery(answer ?? {}),
        }))
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
    return EventSelectors.length + AdvancedEventSelectors.length === 0
      ? unanswered('cloudtrail:GetEventSelectors', trail.homeRegion, 'any selector')
      : known({
          management: toManagementEvents(EventSelectors, AdvancedEventSelectors),
          object: toObjectEvents(EventSelectors, AdvancedEventSelectors),
        })
  },
)
