import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/images'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { image } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeImages'

it('reads own images of all pages, by their Name tag, their name or their id', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      {
        Images: [
          { ImageId: 'ami-0a1', Name: 'build-7', Public: false, Tags: [{ Key: 'Name', Value: 'golden' }] },
        ],
        NextToken: 'more',
      },
      { Images: [{ ImageId: 'ami-0b2', Name: 'build-8', Public: true }, { ImageId: 'ami-0c3' }, {}] },
    ],
  })
  const asks = { Owners: ['self'], MaxResults: 1000 }
  const { arn } = image()
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      image(),
      image({ arn: arn.replace('0a1', '0b2'), name: 'build-8', tags: {}, public: true }),
      image({ arn: arn.replace('0a1', '0c3'), name: 'ami-0c3', tags: {} }),
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
