import {
  DescribeFileSystemPolicyCommand,
  EFSClient,
  paginateDescribeFileSystems,
  type FileSystemDescription,
} from '@aws-sdk/client-efs'
import { mapRead } from '../../../../shared/domain/evidence'
import type { FileSystem } from '../../../../shared/domain/inputs/efs'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { tagsOf } from '../tags-of'

const list = 'efs:DescribeFileSystems'
const policies = 'efs:DescribeFileSystemPolicy'
const gone = ['FileSystemNotFound']

export default defineCollector({
  input: 'efs.file-systems',
  reach: 'regional',
  operations: [list, policies],
  actions: {
    [list]: ['elasticfilesystem:DescribeFileSystems'],
    [policies]: ['elasticfilesystem:DescribeFileSystemPolicy'],
  },
  async collect(place) {
    const listed = await allItems(
      paginateDescribeFileSystems({ client: place.connect(EFSClient), pageSize: 100 }, {}),
      ({ NextMarker }) => NextMarker,
      ({ FileSystems }) => FileSystems,
    )
    return stillThere(
      listed.flatMap((one) => describe(one, place) ?? []),
      gone,
    )
  },
})

function describe(
  { FileSystemArn: arn, FileSystemId: id, Name: name, Encrypted, Tags }: Partial<FileSystemDescription>,
  { connect, region }: Place,
): Promise<FileSystem> | undefined {
  if (arn === undefined || id === undefined) return undefined
  const one = {
    ...{ arn, type: 'AWS::EFS::FileSystem', region, name: name ?? id },
    tags: tagsOf(Tags),
    encrypted: Encrypted ?? false,
  }
  const asked = new DescribeFileSystemPolicyCommand({ FileSystemId: id })
  return read(connect(EFSClient).send(asked), { absent: ['PolicyNotFound'], gone }).then((policy) => ({
    ...one,
    policy: mapRead(policy, (answer) => answer?.Policy ?? null),
  }))
}
