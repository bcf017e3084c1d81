import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/volumes'
import { unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { volume } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeVolumes'
const statuses = 'ec2:DescribeVolumeStatus'
const refused = awsError('UnauthorizedOperation', 'no', 403)

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
    [statuses]: [
      { VolumeStatuses: [{ VolumeId: 'vol-0a1', VolumeStatus: { Status: 'ok' } }], NextToken: 'more' },
      { VolumeStatuses: [{}] },
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
      status: unread({
        operation: statuses,
        region: 'eu-west-1',
        reason: 'unexpected',
        detail: "AWS's answer does not hold the status of vol-0b2.",
      }),
    }),
  ])
})

it('leaves their state open where it may not be read', async () => {
  const [found] = await collectFrom(collector, {
    [operation]: { Volumes: [{ VolumeId: 'vol-0a1' }] },
    [statuses]: refused,
  })
  expect(found?.status).toMatchObject({ known: false, gap: { operation: statuses, reason: 'denied' } })
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: { Volumes: [] } })).toEqual([])
  await expect(collectFrom(collector, { [operation]: refused })).rejects.toMatchObject({
    gap: { operation, reason: 'denied' },
  })
})
