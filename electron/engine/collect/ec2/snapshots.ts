import { EC2Client, paginateDescribeSnapshots, type Snapshot as Listed } from '@aws-sdk/client-ec2'
import { chainRead, mapRead } from '../../../../shared/domain/evidence'
import type { Snapshot as VolumeSnapshot } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { tagsOf } from '../tags-of'
import { nameTag } from './name-tag'

const operation = 'ec2:DescribeSnapshots'

export default defineCollector({
  input: 'ec2.snapshots',
  reach: 'regional',
  operations: [operation],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeSnapshots({ client: place.connect(EC2Client), pageSize: 1000 }, { OwnerIds: ['self'] }),
      ({ NextToken }) => NextToken,
      ({ Snapshots }) => Snapshots,
    )
    return listed.flatMap((snapshot) => toSnapshot(snapshot, place) ?? [])
  },
})

function toSnapshot(
  { SnapshotId: id, Encrypted, Tags, ...taken }: Listed,
  place: Place,
): VolumeSnapshot | undefined {
  const { account, region } = place
  if (id === undefined) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}::snapshot/${id}`,
    type: 'AWS::EC2::Snapshot',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    encrypted: answered(Encrypted, 'Encrypted', operation, region),
    taken: takenOf(taken, place),
  }
}

const takenOf = (
  { VolumeId, StartTime, State }: Pick<Listed, 'VolumeId' | 'StartTime' | 'State'>,
  { account, region }: Place,
): VolumeSnapshot['taken'] =>
  chainRead(answered(VolumeId, 'VolumeId', operation, region), (volume) =>
    mapRead(answered(StartTime, 'StartTime', operation, region), (at) => ({
      volume: `arn:${account.partition}:ec2:${region}:${account.id}:volume/${volume}`,
      at: at.toISOString(),
      completed: State === 'completed',
    })),
  )
