import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/snapshots'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { volumeSnapshot } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeSnapshots'

it('asks for own snapshots, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      {
        Snapshots: [{ SnapshotId: 'snap-0a1', Encrypted: true, Tags: [{ Key: 'Name', Value: 'nightly' }] }],
        NextToken: 'more',
      },
      { Snapshots: [{ SnapshotId: 'snap-0b2', Encrypted: false }, { SnapshotId: 'snap-0c3' }, {}] },
    ],
  })
  const other = (id: string) => ({ arn: `arn:aws:ec2:eu-west-1::snapshot/${id}`, name: id, tags: {} })
  const detail = "AWS's answer does not hold Encrypted."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  const asks = { OwnerIds: ['self'], MaxResults: 1000 }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      volumeSnapshot(),
      volumeSnapshot({ ...other('snap-0b2'), encrypted: known(false) }),
      volumeSnapshot({ ...other('snap-0c3'), encrypted: unread(gap) }),
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
