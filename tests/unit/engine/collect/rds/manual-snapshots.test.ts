import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/rds/manual-snapshots'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied } from '../../../../support/facts/about'
import { databaseSnapshot } from '../../../../support/facts/rds'
import { awsError } from '../../../../support/replay'

const { arn, name } = databaseSnapshot()
const team = [{ Key: 'team', Value: 'shop' }]
const clusterArn = `arn:aws:rds:eu-west-1:${accountId}:cluster-snapshot:catalog-final`
const shared = (...ids: readonly string[]) => [{ AttributeName: 'restore', AttributeValues: ids }]
const answers = {
  'rds:DescribeDBSnapshots': {
    DBSnapshots: [{ DBSnapshotArn: arn, DBSnapshotIdentifier: name, TagList: team, Encrypted: false }],
  },
  'rds:DescribeDBClusterSnapshots': {},
  'rds:DescribeDBSnapshotAttributes': { DBSnapshotAttributesResult: { DBSnapshotAttributes: shared() } },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const refused = awsError('AccessDenied', 'not for you', 403)

it('reads snapshots of instances and clusters, and whom each is shared with, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    ...answers,
    'rds:DescribeDBSnapshots': [
      { ...answers['rds:DescribeDBSnapshots'], Marker: 'more' },
      { DBSnapshots: [{ DBSnapshotIdentifier: 'nameless' }] },
    ],
    'rds:DescribeDBSnapshotAttributes': {
      DBSnapshotAttributesResult: {
        DBSnapshotAttributes: [
          { AttributeName: 'copy', AttributeValues: ['all'] },
          ...shared('444455556666'),
        ],
      },
    },
    'rds:DescribeDBClusterSnapshots': {
      DBClusterSnapshots: [
        {
          DBClusterSnapshotArn: clusterArn,
          DBClusterSnapshotIdentifier: 'catalog-final',
          StorageEncrypted: false,
          TagList: team,
        },
      ],
    },
    'rds:DescribeDBClusterSnapshotAttributes': {
      DBClusterSnapshotAttributesResult: { DBClusterSnapshotAttributes: shared('444455556666', 'all') },
    },
  })
  expect(await collector.collect(place)).toEqual([
    databaseSnapshot(),
    databaseSnapshot({
      arn: clusterArn,
      type: 'AWS::RDS::DBClusterSnapshot',
      name: 'catalog-final',
      public: known(true),
    }),
  ])
  const asks = { SnapshotType: 'manual', MaxRecords: 100 }
  expect(asked.map(({ input }) => input)).toEqual(
    expect.arrayContaining([
      asks,
      { ...asks, Marker: 'more' },
      { DBSnapshotIdentifier: name },
      { DBClusterSnapshotIdentifier: 'catalog-final' },
    ]),
  )
  expect(asked).toHaveLength(5)
})

it('does not ask for an encrypted one, which cannot be public', async () => {
  const listed = { DBSnapshotArn: arn, DBSnapshotIdentifier: name, TagList: team, Encrypted: true }
  expect(
    await found({
      'rds:DescribeDBSnapshots': { DBSnapshots: [listed] },
      'rds:DescribeDBSnapshotAttributes': new Error('must not be asked'),
    }),
  ).toEqual([databaseSnapshot({ encrypted: true })])
})

it('keeps one whose attributes may not be read, and drops one that is gone since', async () => {
  const operation = 'rds:DescribeDBSnapshotAttributes'
  const gap = { ...denied(operation), detail: 'AccessDenied: not for you (HTTP 403)' }
  expect([
    await found({ [operation]: refused }),
    await found({ [operation]: awsError('DBSnapshotNotFoundFault', 'gone', 404) }),
  ]).toEqual([[databaseSnapshot({ public: { known: false, gap } })], []])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'rds:DescribeDBSnapshots': {} })).toEqual([])
  for (const operation of ['rds:DescribeDBSnapshots', 'rds:DescribeDBClusterSnapshots'])
    await expect(found({ [operation]: refused })).rejects.toMatchObject({
      gap: { operation, reason: 'denied' },
    })
})
