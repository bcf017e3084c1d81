import {
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBSnapshotAttributesCommand,
  paginateDescribeDBClusterSnapshots,
  paginateDescribeDBSnapshots,
  RDSClient,
  type DBClusterSnapshotAttribute,
} from '@aws-sdk/client-rds'
import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Tags } from '../../../../shared/domain/tags'
import type { ManualSnapshot } from '../../../../shared/domain/inputs/rds'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { tagsOf } from '../tags-of'

export default defineCollector({
  input: 'rds.manual-snapshots',
  reach: 'regional',
  operations: [
    'rds:DescribeDBSnapshots',
    'rds:DescribeDBSnapshotAttributes',
    'rds:DescribeDBClusterSnapshots',
    'rds:DescribeDBClusterSnapshotAttributes',
  ],
  async collect(place) {
    const [instances, clusters] = await Promise.all([snapshots(place), clusterSnapshots(place)])
    return stillThere(
      [...instances, ...clusters].flatMap((snapshot) => describe(snapshot, place) ?? []),
      snapshotGone,
    )
  },
})

const snapshotGone = ['DBSnapshotNotFoundFault', 'DBClusterSnapshotNotFoundFault']

interface Listed {
  readonly type: 'AWS::RDS::DBSnapshot' | 'AWS::RDS::DBClusterSnapshot'
  readonly arn: string | undefined
  readonly name: string | undefined
  readonly encrypted: boolean | undefined
  readonly tags: Tags
}

const manual = { SnapshotType: 'manual' }
const ofPage = ({ Marker }: { readonly Marker?: string | undefined }): string | undefined => Marker

async function snapshots({ connect }: Place): Promise<readonly Listed[]> {
  const pages = paginateDescribeDBSnapshots({ client: connect(RDSClient), pageSize: 100 }, manual)
  const listed = await allItems(pages, ofPage, ({ DBSnapshots }) => DBSnapshots)
  return listed.map(({ DBSnapshotArn: arn, DBSnapshotIdentifier: name, Encrypted: encrypted, TagList }) => ({
    type: 'AWS::RDS::DBSnapshot',
    arn,
    name,
    encrypted,
    tags: tagsOf(TagList),
  }))
}

async function clusterSnapshots({ connect }: Place): Promise<readonly Listed[]> {
  const pages = paginateDescribeDBClusterSnapshots({ client: connect(RDSClient), pageSize: 100 }, manual)
  const listed = await allItems(pages, ofPage, ({ DBClusterSnapshots }) => DBClusterSnapshots)
  return listed.map(
    ({
      DBClusterSnapshotArn: arn,
      DBClusterSnapshotIdentifier: name,
      StorageEncrypted: encrypted,
      TagList,
    }) => ({
      type: 'AWS::RDS::DBClusterSnapshot',
      arn,
      name,
      encrypted,
      tags: tagsOf(TagList),
    }),
  )
}

/**
 * AWS lists public snapshots only of all accounts together, so each is asked for by itself; an encrypted one need not be,
 * for AWS refuses to share it with everyone.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
 */
function describe(
  { type, arn, name, encrypted = false, tags }: Listed,
  place: Place,
): Promise<ManualSnapshot> | undefined {
  if (arn === undefined || name === undefined) return undefined
  const snapshot = { arn, type, region: place.region, name, tags, encrypted }
  return encrypted
    ? Promise.resolve({ ...snapshot, public: known(false) })
    : isPublic(place, type, name).then((open) => ({ ...snapshot, public: open }))
}

async function isPublic({ connect }: Place, type: Listed['type'], id: string): Promise<Read<boolean>> {
  const rds = connect(RDSClient)
  const meanings = { gone: snapshotGone }
  if (type === 'AWS::RDS::DBSnapshot') {
    const asked = new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: id })
    return mapRead(await read(rds.send(asked), meanings), (answer) =>
      isForAll(answer?.DBSnapshotAttributesResult?.DBSnapshotAttributes),
    )
  }
  const asked = new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: id })
  return mapRead(await read(rds.send(asked), meanings), (answer) =>
    isForAll(answer?.DBClusterSnapshotAttributesResult?.DBClusterSnapshotAttributes),
  )
}

const isForAll = (attributes: readonly DBClusterSnapshotAttribute[] = []): boolean =>
  attributes.some(
    ({ AttributeName, AttributeValues }) => AttributeName === 'restore' && AttributeValues?.includes('all'),
  )
