import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/snapshots'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { volume, volumeSnapshot } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeSnapshots'
const taken = { VolumeId: 'vol-0a1', StartTime: new Date('2026-11-24T03:00:00Z') }
const held = { volume: volume().arn, at: '2026-11-24T03:00:00.000Z' }

it('asks for own snapshots, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      {
        Snapshots: [
          {
            ...taken,
            SnapshotId: 'snap-0a1',
            State: 'completed',
            Encrypted: true,
            Tags: [{ Key: 'Name', Value: 'nightly' }],
          },
        ],
        NextToken: 'more',
      },
      {
        Snapshots: [
          { ...taken, SnapshotId: 'snap-0b2', Encrypted: false, State: 'pending' },
          { SnapshotId: 'snap-0c3', VolumeId: 'vol-0a1' },
          {},
        ],
      },
    ],
  })
  const other = (id: string) => ({ arn: `arn:aws:ec2:eu-west-1::snapshot/${id}`, name: id, tags: {} })
  const asks = { OwnerIds: ['self'], MaxResults: 1000 }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      volumeSnapshot(),
      volumeSnapshot({
        ...other('snap-0b2'),
        encrypted: known(false),
        taken: known({ ...held, completed: false }),
      }),
      volumeSnapshot({
        ...other('snap-0c3'),
        encrypted: unheld('Encrypted', operation),
        taken: unheld('StartTime', operation),
      }),
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
