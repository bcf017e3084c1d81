import { expect, it } from 'vitest'
import databases from '../../../../../electron/engine/collect/rds/databases'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { cluster, database } from '../../../../support/facts/rds'
import { awsError } from '../../../../support/replay'
import { listedCluster, listedInstance, listedMember } from './listed'

const found = (instances: unknown, clusters: unknown) =>
  collectFrom(databases, {
    'rds:DescribeDBInstances': instances as object,
    'rds:DescribeDBClusters': clusters as object,
  })

it('reads instances of their own, and clusters in place of their members', async () => {
  const both = await found({ DBInstances: [listedInstance, listedMember] }, { DBClusters: [listedCluster] })
  expect(both).toEqual([database(), cluster()])
})

it('knows what AWS means by the fields it leaves out', async () => {
  const { DBInstanceArn, DBInstanceIdentifier, Engine } = listedInstance
  const { DBClusterArn, DBClusterIdentifier } = listedCluster
  const bare = await found(
    { DBInstances: [{ DBInstanceArn, DBInstanceIdentifier, Engine }, {}] },
    { DBClusters: [{ DBClusterArn, DBClusterIdentifier }, {}] },
  )
  const nothing = {
    tags: {},
    encrypted: false,
    backupRetentionDays: 0,
    multiAz: false,
    logExports: known([]),
  }
  const open = (operation: string) => ({
    administrator: unheld('MasterUsername', operation),
    deletionProtection: unheld('DeletionProtection', operation),
  })
  expect(bare).toEqual([
    database({ ...nothing, ...open('rds:DescribeDBInstances') }),
    cluster({
      ...nothing,
      ...open('rds:DescribeDBClusters'),
      engine: 'unknown',
      members: [],
    }),
  ])
})

it.each([
  ['an instance', { ReadReplicaSourceDBInstanceIdentifier: 'orders-source' }],
  ['a cluster', { ReadReplicaSourceDBClusterIdentifier: 'catalog' }],
])('knows an instance that copies %s', async (_what, source) => {
  expect(await found({ DBInstances: [{ ...listedInstance, ...source }] }, {})).toEqual([
    database({ replica: true }),
  ])
})

it('knows a cluster that copies another', async () => {
  const copy = { ...listedCluster, ReplicationSourceIdentifier: 'arn:aws:rds:us-east-1:1:cluster:catalog' }
  expect(await found({}, { DBClusters: [copy] })).toEqual([cluster({ replica: true })])
})

it('follows both lists to their last pages', async () => {
  const many = await found(
    [
      { DBInstances: [listedInstance], Marker: 'more' },
      { DBInstances: [{ ...listedInstance, DBInstanceIdentifier: 'stock' }] },
    ],
    [{ DBClusters: [], Marker: 'more' }, { DBClusters: [listedCluster] }],
  )
  expect(many.map(({ name }) => name)).toEqual(['orders', 'stock', 'catalog'])
})

it.each(['rds:DescribeDBInstances', 'rds:DescribeDBClusters'])(
  'throws where %s is refused: half a list would look whole',
  async (operation) => {
    const answers = {
      'rds:DescribeDBInstances': { DBInstances: [listedInstance] },
      'rds:DescribeDBClusters': { DBClusters: [listedCluster] },
      [operation]: awsError('AccessDenied', 'no', 403),
    }
    await expect(databases.collect(placeFor([databases], answers).place)).rejects.toMatchObject({
      gap: { operation, region: 'eu-west-1', reason: 'denied' },
    })
  },
)
