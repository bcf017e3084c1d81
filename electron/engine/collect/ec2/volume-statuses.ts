import { EC2Client, paginateDescribeVolumeStatus } from '@aws-sdk/client-ec2'
import type { Read } from '../../../../shared/domain/evidence'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import type { Place } from '../define-collector'
import { read } from '../read'

export const volumeStatusOperation = 'ec2:DescribeVolumeStatus'

/** What AWS's own checks say of the volumes of a Region, by id. */
export async function volumeStatuses(place: Place): Promise<(id: string) => Read<string>> {
  const answer = await read(
    allItems(
      paginateDescribeVolumeStatus({ client: place.connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ VolumeStatuses }) => VolumeStatuses,
    ),
  )
  if (!answer.known) return () => answer
  const byId = new Map((answer.value ?? []).map(({ VolumeId, VolumeStatus }) => [VolumeId, VolumeStatus]))
  return (id) => answered(byId.get(id)?.Status, `the status of ${id}`, volumeStatusOperation, place.region)
}
