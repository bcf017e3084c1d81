import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ssm/managed-nodes'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied } from '../../../../support/facts/about'
import { managedNode } from '../../../../support/facts/ssm'
import { awsError } from '../../../../support/replay'

const list = 'ssm:DescribeInstanceInformation'
const states = 'ssm:DescribeInstancePatchStates'
const listed = {
  InstanceId: 'i-0a1',
  ResourceType: 'EC2Instance',
  PingStatus: 'Online',
  ComputerName: 'ip-10-0-0-1',
}
const state = {
  InstanceId: 'i-0a1',
  MissingCount: 0,
  FailedCount: 0,
  InstalledPendingRebootCount: 0,
  OperationEndTime: new Date('2026-11-23T03:00:00Z'),
}
const refused = awsError('AccessDeniedException', 'not for you', 400)

it('reads nodes of all pages, of EC2 and of other places, and what patches they lack', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: [
      { InstanceInformationList: [listed], NextToken: 'more' },
      {
        InstanceInformationList: [
          {
            InstanceId: 'mi-0b2',
            ResourceType: 'ManagedInstance',
            PingStatus: 'ConnectionLost',
            Name: 'till',
          },
          {},
        ],
      },
    ],
    [states]: [{ InstancePatchStates: [], NextToken: 'more' }, { InstancePatchStates: [state] }],
  })
  const asks = { InstanceIds: ['i-0a1', 'mi-0b2'], MaxResults: 100 }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      managedNode(),
      managedNode({
        arn: `arn:aws:ssm:eu-west-1:${accountId}:managed-instance/mi-0b2`,
        type: 'AWS::SSM::ManagedInstance',
        name: 'till',
        id: 'mi-0b2',
        online: false,
        patches: known(null),
      }),
    ],
    [{ MaxResults: 50 }, { MaxResults: 50, NextToken: 'more' }, asks, { ...asks, NextToken: 'more' }],
  ])
})

it('asks for the patches of 50 nodes at once', async () => {
  const ids = Array.from({ length: 51 }, (_, index) => `i-${index}`)
  const { place, asked } = placeFor([collector], {
    [list]: { InstanceInformationList: ids.map((InstanceId) => ({ InstanceId })) },
    [states]: (_operation, { InstanceIds }) => ({
      InstancePatchStates: (InstanceIds as string[]).map((InstanceId) => ({ ...state, InstanceId })),
    }),
  })
  const found = await collector.collect(place)
  expect(found.map(({ id, name, type, patches }) => [id, name, type, patches])).toEqual(
    ids.map((id) => [id, id, 'AWS::EC2::Instance', managedNode().patches]),
  )
  expect(asked).toHaveLength(3)
})

it('keeps nodes whose patches may not be read, and does not guess a count that is left out', async () => {
  const gap = { ...denied(states), detail: 'AccessDeniedException: not for you (HTTP 400)' }
  const answered = { [list]: { InstanceInformationList: [listed] } }
  expect([
    await collectFrom(collector, { ...answered, [states]: refused }),
    await collectFrom(collector, {
      ...answered,
      [states]: { InstancePatchStates: [{ ...state, MissingCount: undefined }] },
    }),
  ]).toEqual([
    [managedNode({ patches: { known: false, gap } })],
    [
      managedNode({
        patches: {
          known: false,
          gap: { ...gap, reason: 'unexpected', detail: "AWS's answer does not hold all counts of patches." },
        },
      }),
    ],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(collectFrom(collector, { [list]: refused })).rejects.toMatchObject({
    gap: { operation: list, reason: 'denied' },
  })
})
