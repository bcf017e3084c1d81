import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/elasticache/replication-groups'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { cacheGroup } from '../../../../support/facts/elasticache'
import { awsError } from '../../../../support/replay'

const operation = 'elasticache:DescribeReplicationGroups'
const listed = {
  ARN: cacheGroup().arn,
  ReplicationGroupId: 'sessions',
  AtRestEncryptionEnabled: true,
  TransitEncryptionEnabled: true,
  TransitEncryptionMode: 'required',
  AutomaticFailover: 'enabled',
  MultiAZ: 'enabled',
  AuthTokenEnabled: true,
}
const found = (answer: object) => collectFrom(collector, { [operation]: answer })

it('reads groups, page by page', async () => {
  const plain = {
    ...listed,
    AtRestEncryptionEnabled: false,
    TransitEncryptionEnabled: false,
    TransitEncryptionMode: undefined,
    AutomaticFailover: 'disabled',
    MultiAZ: 'disabled',
  }
  const { place, asked } = placeFor([collector], {
    [operation]: [{ ReplicationGroups: [listed], Marker: 'more' }, { ReplicationGroups: [plain, {}] }],
  })
  expect(await collector.collect(place)).toEqual([
    cacheGroup(),
    cacheGroup({
      encryptedAtRest: known(false),
      encryptedInTransit: known(false),
      transitMode: null,
      automaticFailover: known('disabled'),
      multiAz: known('disabled'),
    }),
  ])
  expect(asked.map(({ input }) => input)).toEqual([{ MaxRecords: 100 }, { MaxRecords: 100, Marker: 'more' }])
})

it('takes no missing field for "off"', async () => {
  const left = (field: string) => unheld(field, operation)
  expect(await found({ ReplicationGroups: [{ ARN: listed.ARN, ReplicationGroupId: 'sessions' }] })).toEqual([
    cacheGroup({
      encryptedAtRest: left('AtRestEncryptionEnabled'),
      encryptedInTransit: left('TransitEncryptionEnabled'),
      transitMode: null,
      automaticFailover: left('AutomaticFailover'),
      multiAz: left('MultiAZ'),
    }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({})).toEqual([])
  await expect(found(awsError('AccessDenied', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'eu-west-1', reason: 'denied' },
  })
})
