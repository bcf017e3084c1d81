import { EC2Client, paginateDescribeImages } from '@aws-sdk/client-ec2'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'
import { nameTag } from './name-tag'

export default defineCollector({
  input: 'ec2.images',
  reach: 'regional',
  operations: ['ec2:DescribeImages'],
  async collect({ connect, account, region }) {
    const listed = await allItems(
      paginateDescribeImages({ client: connect(EC2Client), pageSize: 1000 }, { Owners: ['self'] }),
      ({ NextToken }) => NextToken,
      ({ Images }) => Images,
    )
    return listed.flatMap(({ ImageId: id, Name, Public, Tags }) =>
      id === undefined
        ? []
        : [
            {
              arn: `arn:${account.partition}:ec2:${region}::image/${id}`,
              type: 'AWS::EC2::Image',
              region,
              name: nameTag(Tags, Name ?? id),
              tags: tagsOf(Tags),
              public: Public ?? false,
            },
          ],
    )
  },
})
