import {
  EC2Client,
  paginateDescribeInstanceStatus,
  type InstanceStatus as Listed,
  type InstanceStatusEvent,
  type InstanceStatusSummary,
} from '@aws-sdk/client-ec2'
import type { InstanceStatus, ScheduledEvent, StatusCheck } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { mapRead, type Read } from '../../../../shared/domain/evidence'

const operation = 'ec2:DescribeInstanceStatus'

export default defineCollector({
  input: 'ec2.instance-statuses',
  reach: 'regional',
  operations: [operation],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeInstanceStatus({ client: place.connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ InstanceStatuses }) => InstanceStatuses,
    )
    return listed.flatMap((status) => toStatus(status, place) ?? [])
  },
})

function toStatus(
  { InstanceId: id, SystemStatus, InstanceStatus: guest, Events = [] }: Listed,
  { account, region }: Place,
): InstanceStatus | undefined {
  if (id === undefined) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:instance/${id}`,
    type: 'AWS::EC2::Instance',
    region,
    name: id,
    system: toCheck(SystemStatus, 'SystemStatus', region),
    guest: toCheck(guest, 'InstanceStatus', region),
    events: Events.flatMap((event) => toEvent(event) ?? []),
  }
}

const toCheck = (
  summary: InstanceStatusSummary | undefined,
  field: string,
  region: string,
): Read<StatusCheck> =>
  mapRead(answered(summary?.Status, field, operation, region), (status) => ({
    status,
    impairedSince:
      summary?.Details?.find(
        ({ ImpairedSince }) => ImpairedSince !== undefined,
      )?.ImpairedSince?.toISOString() ?? null,
  }))

/** For a week AWS goes on listing events that are over, and says so at the start of their description. */
function toEvent({ Code: code, Description, NotBefore }: InstanceStatusEvent): ScheduledEvent | undefined {
  return code === undefined || /^\[(Completed|Canceled)\]/.test(Description ?? '')
    ? undefined
    : { code, notBefore: NotBefore?.toISOString() ?? null }
}
