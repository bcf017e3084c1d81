import { paginateDescribeDBInstances, RDSClient } from '@aws-sdk/client-rds'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Database, DatabaseInstance } from '../../../../shared/domain/inputs/rds'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { askedOnce } from '../asked-once'
import { tagsOf } from '../tags-of'

const operation = 'rds:DescribeDBInstances'

export interface ListedInstance {
  readonly instance: DatabaseInstance
  /** The same instance as a database of its own; `null` for a member of a cluster. */
  readonly database: Database | null
  /** Names of its parameter groups. */
  readonly parameterGroups: readonly string[]
}

/** The instances of a Region. Four inputs are made from them; AWS is asked once. */
export const listedInstances = askedOnce(
  ({ region }) => region,
  async ({ connect, region }): Promise<readonly ListedInstance[]> => {
    const listed = await allItems(
      paginateDescribeDBInstances({ client: connect(RDSClient), pageSize: 100 }, {}),
      ({ Marker }) => Marker,
      ({ DBInstances }) => DBInstances,
    )
    return listed.flatMap((one): readonly ListedInstance[] => {
      const { DBInstanceArn: arn, DBInstanceIdentifier: name } = one
      if (arn === undefined || name === undefined) return []
      const resource = {
        ...{ arn, type: 'AWS::RDS::DBInstance', region, name },
        tags: tagsOf(one.TagList),
        engine: one.Engine ?? 'unknown',
      }
      const parameterGroups = (one.DBParameterGroups ?? []).flatMap(
        ({ DBParameterGroupName: group }) => group ?? [],
      )
      const instance = {
        ...resource,
        engineVersion: answered(one.EngineVersion, 'EngineVersion', operation, region),
        autoMinorUpgrade: one.AutoMinorVersionUpgrade ?? false,
        publicAddress: one.PubliclyAccessible ?? false,
        zone: one.AvailabilityZone ?? null,
        certificateValidTill: mapRead(
          answered(one.CertificateDetails?.ValidTill, 'CertificateDetails', operation, region),
          (date) => date.toISOString(),
        ),
      }
      if (one.DBClusterIdentifier !== undefined) return [{ instance, database: null, parameterGroups }]
      const database: Database = {
        ...resource,
        kind: 'instance',
        encrypted: one.StorageEncrypted ?? false,
        backupRetentionDays: one.BackupRetentionPeriod ?? 0,
        multiAz: one.MultiAZ ?? false,
        replica: Boolean(
          one.ReadReplicaSourceDBInstanceIdentifier ?? one.ReadReplicaSourceDBClusterIdentifier,
        ),
        administrator: answered(one.MasterUsername, 'MasterUsername', operation, region),
        deletionProtection: answered(one.DeletionProtection, 'DeletionProtection', operation, region),
        // AWS leaves the list out where no log is exported.
        logExports: known((one.EnabledCloudwatchLogsExports ?? []).toSorted()),
        members: [],
      }
      return [{ instance, database, parameterGroups }]
    })
  },
)
