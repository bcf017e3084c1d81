import { expect, it } from 'vitest'
import databases from '../../../../../electron/engine/collect/rds/databases'
import instances from '../../../../../electron/engine/collect/rds/instances'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { databaseInstance } from '../../../../support/facts/rds'
import { awsError } from '../../../../support/replay'
import { listedInstance, listedMember } from './listed'

const operation = 'rds:DescribeDBInstances'

it('reads every instance, members of clusters included', async () => {
  const listed = [listedInstance, { ...listedMember, AutoMinorVersionUpgrade: undefined }]
  expect(await collectFrom(instances, { [operation]: { DBInstances: listed } })).toEqual([
    databaseInstance(),
    databaseInstance('catalog-1', { autoMinorUpgrade: false }),
  ])
})

it('has no zone for an instance that is still being created', async () => {
  const { AvailabilityZone, ...creating } = listedInstance
  expect(AvailabilityZone).toBe('eu-west-1a')
  expect(await collectFrom(instances, { [operation]: { DBInstances: [creating] } })).toEqual([
    databaseInstance('orders', { zone: null }),
  ])
})

it('does not guess the end of a certificate that AWS left out', async () => {
  const listed = { ...listedInstance, CertificateDetails: undefined }
  const detail = "AWS's answer does not hold CertificateDetails."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect(await collectFrom(instances, { [operation]: { DBInstances: [listed] } })).toEqual([
    databaseInstance('orders', { certificateValidTill: { known: false, gap } }),
  ])
})

it('shares its one question with the list of databases', async () => {
  const { place, asked } = placeFor([instances, databases], {
    [operation]: { DBInstances: [listedInstance] },
    'rds:DescribeDBClusters': {},
  })
  await Promise.all([instances.collect(place), databases.collect(place)])
  expect(asked.map(({ operation: sent }) => sent).sort()).toEqual(['rds:DescribeDBClusters', operation])
})

it('throws where it may not look', async () => {
  await expect(
    collectFrom(instances, { [operation]: awsError('AccessDenied', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
