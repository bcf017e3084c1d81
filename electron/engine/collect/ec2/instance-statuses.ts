import {
  EC2Client,
  paginateDescribeInstanceStatus,
  type InstanceStatus as Listed,
  type InstanceStatusEvent,
  type InstanceStatusSummary,
} from '@aws-sdk/client-ec2'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { InstanceStatus, ScheduledEvent, StatusCheck } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import type { Place } from '../define-collector'
import { read } from '../read'

export const statusOperation = 'ec2:DescribeInstanceStatus'

/** What AWS's own checks say of the running instances of a Region, by id; `null` for one that it does not list. */
export async function instanceStatuses(place: Place): Promise<(id: string) => Read<InstanceStatus | null>> {
  const answer = await read(
    allItems(
      paginateDescribeInstanceStatus({ client: place.connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ InstanceStatuses }) => InstanceStatuses,
    ),
  )
  if (!answer.known) return () => answer
  const byId = new Map((answer.value ?? []).map((status) => [status.InstanceId, status]))
  return (id) => toStatus(byId.get(id), place.region)
}

function toStatus(listed: Listed | undefined, region: string): Read<InstanceStatus | null> {
  if (listed === undefined) return { known: true, value: null }
  const system = toCheck(listed.SystemStatus, 'SystemStatus', region)
  const guest = toCheck(listed.InstanceStatus, 'InstanceStatus', region)
  if (!guest.known) return guest
  return mapRead(system, (found) => ({
    system: found,
    guest: guest.value,
    events: (listed.Events ?? []).flatMap((event) => toEvent(event) ?? []),
  }))
}

const toCheck = (summary: InstanceStatusSummary = {}, field: string, region: string): Read<StatusCheck> =>
  mapRead(answered(summary.Status, field, statusOperation, region), (status) => ({
    status,
    impairedSince:
      summary.Details?.flatMap(({ ImpairedSince }) => ImpairedSince?.toISOString() ?? [])[0] ?? null,
  }))

/** For a week AWS goes on listing events that are over, and says so at the start of their description. */
function toEvent({ Code: code, Description, NotBefore }: InstanceStatusEvent): ScheduledEvent | undefined {
  return code === undefined || /^\[(Completed|Canceled)\]/.test(Description ?? '')
    ? undefined
    : { code, notBefore: NotBefore?.toISOString() ?? null }
}
