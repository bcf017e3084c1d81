import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ecs/clusters'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { cluster } from '../../../../support/facts/ecs'
import { awsError } from '../../../../support/replay'

const list = 'ecs:ListClusters'
const operation = 'ecs:DescribeClusters'
const { arn } = cluster()
const described = (over: object = {}) => ({
  clusterArn: arn,
  status: 'ACTIVE',
  runningTasksCount: 0,
  pendingTasksCount: 0,
  activeServicesCount: 1,
  tags: [{ key: 'team', value: 'shop' }],
  ...over,
})
const found = (answer: object) =>
  collectFrom(collector, { [list]: { clusterArns: [arn] }, [operation]: answer })
const unreadFor = (reason: 'denied' | 'unexpected', detail: string) =>
  unread({ operation, region: 'eu-west-1', reason, detail })

it.each([
  [{}, true],
  [{ activeServicesCount: 0 }, false],
  [{ activeServicesCount: 0, pendingTasksCount: 2 }, true],
  [{ activeServicesCount: undefined, runningTasksCount: 3 }, true],
])('reads from %o that it is busy: %s', async (over, busy) => {
  expect(await found({ clusters: [described(over)] })).toEqual([cluster({ busy: known(busy) })])
})

it('leaves open what may not be read, and what the answer does not say', async () => {
  expect([
    await found(awsError('AccessDeniedException', 'no', 400)),
    await found({ clusters: [described({ activeServicesCount: undefined })] }),
  ]).toEqual([
    [cluster({ tags: {}, busy: unreadFor('denied', 'AccessDeniedException: no (HTTP 400)') })],
    [
      cluster({
        busy: unreadFor('unexpected', "AWS's answer does not hold the number of tasks and services."),
      }),
    ],
  ])
})

it('drops one that is gone since', async () => {
  expect([
    await found({ clusters: [] }),
    await found({ clusters: [described({ status: 'INACTIVE' })] }),
  ]).toEqual([[], []])
})

it('follows the list to its last page and describes them in batches', async () => {
  const arns = Array.from({ length: 101 }, (_, index) => `${arn}${index}`)
  const answers = {
    [list]: [{ clusterArns: arns.slice(0, 50), nextToken: 'more' }, { clusterArns: arns.slice(50) }],
    [operation]: (_operation: string, { clusters }: Readonly<Record<string, unknown>>) => ({
      clusters: (clusters as readonly string[]).map((clusterArn) => described({ clusterArn })),
    }),
  }
  const { place, asked } = placeFor([collector], answers)
  expect((await collector.collect(place)).map((one) => one.arn)).toEqual(arns)
  expect(asked.filter((one) => one.operation === operation)).toHaveLength(2)
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [list]: awsError('AccessDeniedException', 'no', 400) }),
  ).rejects.toMatchObject({ gap: { operation: list, region: 'eu-west-1', reason: 'denied' } })
})
