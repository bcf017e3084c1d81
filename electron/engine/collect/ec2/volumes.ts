import { EC2Client, paginateDescribeVolumes, type Volume as Listed } from '@aws-sdk/client-ec2'
import type { Volume } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { tagsOf } from '../tags-of'
import { nameTag } from './name-tag'
import { volumeStatuses, volumeStatusOperation } from './volume-statuses'

export default defineCollector({
  input: 'ec2.volumes',
  reach: 'regional',
  operations: ['ec2:DescribeVolumes', volumeStatusOperation],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeVolumes({ client: place.connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ Volumes }) => Volumes,
    )
    if (listed.length === 0) return []
    const statusOf = await volumeStatuses(place)
    return listed.flatMap((volume) => toVolume(volume, statusOf, place) ?? [])
  },
})

function toVolume(
  { VolumeId: id, Encrypted, Attachments = [], Tags }: Listed,
  statusOf: (id: string) => Volume['status'],
  { account, region }: Place,
): Volume | undefined {
  if (id === undefined) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:volume/${id}`,
    type: 'AWS::EC2::Volume',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    encrypted: Encrypted ?? false,
    attached: Attachments.length > 0,
    status: statusOf(id),
  }
}
