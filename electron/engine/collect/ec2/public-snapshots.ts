import { EC2Client, paginateDescribeSnapshots } from '@aws-sdk/client-ec2'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'
import { nameTag } from './name-tag'

export default defineCollector({
  input: 'ec2.public-snapshots',
  reach: 'regional',
  operations: ['ec2:DescribeSnapshots'],
  async collect({ connect, account, region }) {
    const listed = await allItems(
      // One question a Region instead of one for each snapshot's permissions.
      paginateDescribeSnapshots(
        { client: connect(EC2Client), pageSize: 1000 },
        { OwnerIds: ['self'], RestorableByUserIds: ['all'] },
      ),
      ({ NextToken }) => NextToken,
      ({ Snapshots }) => Snapshots,
    )
    return listed.flatMap(({ SnapshotId: id, Tags }) =>
      id === undefined
        ? []
        : [
            {
              arn: `arn:${account.partition}:ec2:${region}::snapshot/${id}`,
              type: 'AWS::EC2::Snapshot',
              region,
              name: nameTag(Tags, id),
              tags: tagsOf(Tags),
            },
          ],
    )
  },
})
