import { CloudTrailClient, GetEventSelectorsCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { ManagementEvents } from '../../../../shared/domain/inputs/cloudtrail'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'
import { read } from '../read'
import { toManagementEvents } from './management-events'

/** What CloudTrail says of a trail that was deleted after it was listed. */
export const trailGone = ['TrailNotFoundException']

type Asked = readonly [arn: string, homeRegion: string]
const byArn = (_place: Place, arn: string): string => arn

export const isLogging = askedOnce<Asked, Read<boolean>>(byArn, async ({ connect }, arn, homeRegion) =>
  mapRead(
    await read(connect(CloudTrailClient, homeRegion).send(new GetTrailStatusCommand({ Name: arn })), {
      gone: trailGone,
    }),
    (answer) => answer?.IsLogging ?? false,
  ),
)

export const managementEvents = askedOnce<Asked, Read<ManagementEvents>>(
  byArn,
  async ({ connect }, arn, homeRegion) =>
    mapRead(
      await read(
        connect(CloudTrailClient, homeRegion).send(new GetEventSelectorsCommand({ TrailName: arn })),
        { gone: trailGone },
      ),
      (answer) => toManagementEvents(answer?.EventSelectors ?? [], answer?.AdvancedEventSelectors ?? []),
    ),
)
