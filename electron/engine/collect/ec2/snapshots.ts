import { EC2Client, paginateDescribeSnapshots } from '@aws-sdk/client-ec2'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'
import { nameTag } from './name-tag'

const operation = 'ec2:DescribeSnapshots'

export default defineCollector({
  input: 'ec2.snapshots',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, account, region }) {
    const listed = await allItems(
      paginateDescribeSnapshots({ client: connect(EC2Client), pageSize: 1000 }, { OwnerIds: ['self'] }),
      ({ NextToken }) => NextToken,
      ({ Snapshots }) => Snapshots,
    )
    return listed.flatMap(({ SnapshotId: id, Encrypted, Tags }) =>
      id === undefined
        ? []
        : [
            {
              arn: `arn:${account.partition}:ec2:${region}::snapshot/${id}`,
              type: 'AWS::EC2::Snapshot',
              region,
              name: nameTag(Tags, id),
              tags: tagsOf(Tags),
              encrypted: answered(Encrypted, 'Encrypted', operation, region),
            },
          ],
    )
  },
})
