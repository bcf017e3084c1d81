import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/public-snapshots'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { publicSnapshot } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeSnapshots'

it('asks for own snapshots that everyone may restore, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      {
        Snapshots: [{ SnapshotId: 'snap-0a1', Tags: [{ Key: 'Name', Value: 'nightly' }] }],
        NextToken: 'more',
      },
      { Snapshots: [{ SnapshotId: 'snap-0b2' }, {}] },
    ],
  })
  const asks = { OwnerIds: ['self'], RestorableByUserIds: ['all'], MaxResults: 1000 }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      publicSnapshot(),
      publicSnapshot({ arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0b2', name: 'snap-0b2', tags: {} }),
    ],
    [asks, { ...asks, NextToken: 'more' }],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
