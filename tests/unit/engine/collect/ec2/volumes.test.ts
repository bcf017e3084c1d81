import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/volumes'
import { collectFrom } from '../../../../support/collecting'
import { volume } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeVolumes'

it('reads volumes of all pages, by their Name tag or their id', async () => {
  const found = await collectFrom(collector, {
    [operation]: [
      {
        Volumes: [
          {
            VolumeId: 'vol-0a1',
            Encrypted: true,
            Attachments: [{ InstanceId: 'i-0a1' }],
            Tags: [
              { Key: 'team', Value: 'shop' },
              { Key: 'Name', Value: 'root disk' },
            ],
          },
        ],
        NextToken: 'more',
      },
      { Volumes: [{ VolumeId: 'vol-0b2', Attachments: [] }, { Encrypted: false }] },
    ],
  })
  expect(found).toEqual([
    volume(),
    volume({
      arn: volume().arn.replace('0a1', '0b2'),
      name: 'vol-0b2',
      tags: {},
      encrypted: false,
      attached: false,
    }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: { Volumes: [] } })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
