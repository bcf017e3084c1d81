import { expect, it } from 'vitest'
import { collectUnit } from '../../../../electron/engine/collect/collect'
import { defineCollector, type Collector } from '../../../../electron/engine/collect/define-collector'
import volumes from '../../../../electron/engine/collect/ec2/volumes'
import ebsDefaults from '../../../../electron/engine/collect/ec2/ebs-defaults'
import buckets from '../../../../electron/engine/collect/s3/buckets'
import { accountId } from '../../../support/facts/about'
import { awsError, replay, type Answer } from '../../../support/replay'

const unit = { region: 'eu-west-1', service: 'ec2' }

async function collecting(
  collectors: readonly Collector[],
  answer: Answer,
  signal = AbortSignal.timeout(10_000),
) {
  const log: string[] = []
  const { at } = replay(answer)
  const account = {
    id: accountId,
    partition: 'aws',
    caller: 'arn:aws:iam::111122223333:user/ada',
    name: 'acme',
  }
  const slices = await collectUnit(
    unit,
    collectors,
    { account, at },
    { signal, log: (line) => log.push(line) },
  )
  return { slices, log }
}

const nothing = { gaps: [], notOffered: [] }

it('brings home one slice for each list of its service and place, and leaves other units alone', async () => {
  const { slices, log } = await collecting([volumes, ebsDefaults, buckets], (operation) =>
    operation === 'ec2:DescribeVolumes' ? { Volumes: [] } : { EbsEncryptionByDefault: true },
  )
  expect({ slices, log }).toEqual({
    slices: [
      { input: 'ec2.volumes', region: 'eu-west-1', items: [], ...nothing },
      {
        input: 'ec2.ebs-defaults',
        region: 'eu-west-1',
        items: [{ region: 'eu-west-1', encryptsNewVolumes: true }],
        ...nothing,
      },
    ],
    log: [],
  })
})

it('turns a refused list into a gap and keeps the others', async () => {
  const { slices, log } = await collecting([volumes, ebsDefaults], (operation) =>
    operation === 'ec2:DescribeVolumes'
      ? awsError('UnauthorizedOperation', 'You are not authorized to perform this operation.', 403)
      : { EbsEncryptionByDefault: true },
  )
  expect({ slices: slices.map(({ input, items, gaps }) => [input, items.length, gaps]), log }).toEqual({
    slices: [
      [
        'ec2.volumes',
        0,
        [
          {
            operation: 'ec2:DescribeVolumes',
            region: 'eu-west-1',
            reason: 'denied',
            detail: 'UnauthorizedOperation: You are not authorized to perform this operation. (HTTP 403)',
          },
        ],
      ],
      ['ec2.ebs-defaults', 1, []],
    ],
    log: [],
  })
})

it('keeps what AWS does not offer there apart from what may not be seen', async () => {
  const { slices } = await collecting([volumes], () =>
    awsError('OptInRequired', 'You are not subscribed.', 401),
  )
  expect(slices).toEqual([
    {
      input: 'ec2.volumes',
      region: 'eu-west-1',
      items: [],
      gaps: [],
      notOffered: [
        {
          operation: 'ec2:DescribeVolumes',
          region: 'eu-west-1',
          reason: 'OptInRequired: You are not subscribed. (HTTP 401)',
        },
      ],
    },
  ])
})

it('asks nothing where the partition does not have the service', async () => {
  const elsewhere = { ...volumes, offeredIn: ['aws-cn'] }
  const { slices } = await collecting([elsewhere], () => awsError('NotAsked'))
  expect(slices).toEqual([
    {
      input: 'ec2.volumes',
      region: 'eu-west-1',
      items: [],
      gaps: [],
      notOffered: [
        {
          operation: 'ec2:DescribeVolumes',
          region: 'eu-west-1',
          reason: 'AWS does not offer this in the partition aws.',
        },
      ],
    },
  ])
  const { slices: here } = await collecting([{ ...volumes, offeredIn: ['aws'] }], () => ({ Volumes: [] }))
  expect(here).toEqual([{ input: 'ec2.volumes', region: 'eu-west-1', items: [], ...nothing }])
})

const broken = defineCollector({
  input: 'ec2.security-groups',
  reach: 'regional',
  operations: ['ec2:DescribeSecurityGroups'],
  collect: () => Promise.reject(new TypeError('undefined is not a function')),
})
const brokenGap = {
  operation: 'ec2:DescribeSecurityGroups',
  region: 'eu-west-1',
  reason: 'unexpected',
  detail: 'TypeError: undefined is not a function',
}

it('lets a broken collector cost its own slice, and says so in the log', async () => {
  const { slices, log } = await collecting([broken, volumes], () => ({ Volumes: [] }))
  expect({ gaps: slices.map(({ gaps }) => gaps), log }).toEqual({
    gaps: [[brokenGap], []],
    log: [
      expect.stringMatching(
        /^The collector of ec2.security-groups failed in eu-west-1: TypeError: undefined is not a function\n {4}at /,
      ),
    ],
  })
})

it('calls what fails after a cancel cancelled, and logs nothing', async () => {
  const { slices, log } = await collecting([broken], () => ({}), AbortSignal.abort())
  expect({ gaps: slices.map(({ gaps }) => gaps), log }).toEqual({
    gaps: [[{ ...brokenGap, reason: 'cancelled' }]],
    log: [],
  })
})
