import { paginateDescribeDBClusters, RDSClient, type DBCluster } from '@aws-sdk/client-rds'
import { known } from '../../../../shared/domain/evidence'
import type { Database } from '../../../../shared/domain/inputs/rds'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { tagsOf } from '../tags-of'
import { listedInstances } from './listed-instances'

export default defineCollector({
  input: 'rds.databases',
  reach: 'regional',
  operations: ['rds:DescribeDBInstances', 'rds:DescribeDBClusters'],
  async collect(place) {
    const [instances, clusters] = await Promise.all([
      listedInstances(place),
      allItems(
        paginateDescribeDBClusters({ client: place.connect(RDSClient), pageSize: 100 }, {}),
        ({ Marker }) => Marker,
        ({ DBClusters }) => DBClusters,
      ),
    ])
    return [
      ...instances.flatMap(({ database }) => database ?? []),
      ...clusters.flatMap((cluster) => toDatabase(cluster, place) ?? []),
    ]
  },
})

const clusterList = 'rds:DescribeDBClusters'

function toDatabase(
  { DBClusterArn: arn, DBClusterIdentifier: name, DBClusterMembers = [], ...cluster }: DBCluster,
  { region, account }: Place,
): Database | undefined {
  if (arn === undefined || name === undefined) return undefined
  return {
    arn,
    type: 'AWS::RDS::DBCluster',
    region,
    name,
    tags: tagsOf(cluster.TagList),
    kind: 'cluster',
    engine: cluster.Engine ?? 'unknown',
    encrypted: cluster.StorageEncrypted ?? false,
    backupRetentionDays: cluster.BackupRetentionPeriod ?? 0,
    multiAz: cluster.MultiAZ ?? false,
    replica: Boolean(cluster.ReplicationSourceIdentifier),
    administrator: answered(cluster.MasterUsername, 'MasterUsername', clusterList, region),
    deletionProtection: answered(cluster.DeletionProtection, 'DeletionProtection', clusterList, region),
    // AWS leaves the list out where no log is exported.
    logExports: known((cluster.EnabledCloudwatchLogsExports ?? []).toSorted()),
    members: DBClusterMembers.flatMap(({ DBInstanceIdentifier: id }) =>
      id === undefined ? [] : [`arn:${account.partition}:rds:${region}:${account.id}:db:${id}`],
    ),
  }
}
