import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/redshift/clusters'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { warehouse } from '../../../../support/facts/redshift'
import { awsError } from '../../../../support/replay'

const operation = 'redshift:DescribeClusters'
const listed = {
  ClusterIdentifier: 'analytics',
  MasterUsername: 'owner',
  PubliclyAccessible: false,
  Encrypted: true,
  Tags: [{ Key: 'team', Value: 'shop' }],
}
const found = (answer: object) => collectFrom(collector, { [operation]: answer })

it('reads clusters, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      { Clusters: [listed], Marker: 'more' },
      { Clusters: [{ ...listed, PubliclyAccessible: true, Encrypted: false }, {}] },
    ],
  })
  expect(await collector.collect(place)).toEqual([
    warehouse(),
    warehouse({ publicAddress: known(true), encrypted: known(false) }),
  ])
  expect(asked.map(({ input }) => input)).toEqual([{ MaxRecords: 100 }, { MaxRecords: 100, Marker: 'more' }])
})

it('takes no missing field for "off"', async () => {
  const left = (field: string) => unheld(field, operation)
  expect(await found({ Clusters: [{ ClusterIdentifier: 'analytics', Tags: listed.Tags }] })).toEqual([
    warehouse({ publicAddress: left('PubliclyAccessible'), encrypted: left('Encrypted') }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({})).toEqual([])
  await expect(found(awsError('AccessDenied', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'eu-west-1', reason: 'denied' },
  })
})
