import { EFSClient, paginateDescribeFileSystems } from '@aws-sdk/client-efs'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'

const operation = 'efs:DescribeFileSystems'

export default defineCollector({
  input: 'efs.file-systems',
  reach: 'regional',
  operations: [operation],
  actions: { [operation]: ['elasticfilesystem:DescribeFileSystems'] },
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeFileSystems({ client: connect(EFSClient), pageSize: 100 }, {}),
      ({ NextMarker }) => NextMarker,
      ({ FileSystems }) => FileSystems,
    )
    return listed.flatMap(({ FileSystemArn: arn, FileSystemId: id, Name: name, Encrypted, Tags }) =>
      arn === undefined || id === undefined
        ? []
        : [
            {
              ...{ arn, type: 'AWS::EFS::FileSystem', region, name: name ?? id },
              tags: tagsOf(Tags),
              encrypted: Encrypted ?? false,
            },
          ],
    )
  },
})
