import type { DBCluster, DBInstance } from '@aws-sdk/client-rds'
import { cluster, database } from '../../../../support/facts/rds'

// What AWS lists, with fields that Triad does not keep.

export const listedInstance = {
  DBInstanceArn: database().arn,
  DBInstanceIdentifier: 'orders',
  Engine: 'postgres',
  EngineVersion: '16.4',
  MasterUsername: 'owner',
  AvailabilityZone: 'eu-west-1a',
  AutoMinorVersionUpgrade: true,
  PubliclyAccessible: false,
  CertificateDetails: { CAIdentifier: 'rds-ca-rsa2048-g1', ValidTill: new Date('2027-11-24T12:00:00Z') },
  StorageEncrypted: true,
  BackupRetentionPeriod: 14,
  DeletionProtection: true,
  EnabledCloudwatchLogsExports: ['postgresql'],
  MultiAZ: true,
  TagList: [{ Key: 'team', Value: 'shop' }],
} satisfies DBInstance

export const listedMember = {
  ...listedInstance,
  DBInstanceArn: cluster().members[0],
  DBInstanceIdentifier: 'catalog-1',
  DBClusterIdentifier: 'catalog',
} satisfies DBInstance

export const listedCluster = {
  DBClusterArn: cluster().arn,
  DBClusterIdentifier: 'catalog',
  Engine: 'aurora-postgresql',
  MasterUsername: 'owner',
  AvailabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
  StorageEncrypted: true,
  BackupRetentionPeriod: 14,
  DeletionProtection: true,
  EnabledCloudwatchLogsExports: ['postgresql'],
  MultiAZ: false,
  TagList: [{ Key: 'team', Value: 'shop' }],
  DBClusterMembers: [{ DBInstanceIdentifier: 'catalog-1' }, { DBInstanceIdentifier: 'catalog-2' }, {}],
} satisfies DBCluster
