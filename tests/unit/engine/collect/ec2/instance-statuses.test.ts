import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/instance-statuses'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { instanceStatus } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeInstanceStatus'
const ok = { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] }
const listed = { InstanceId: 'i-0a1', SystemStatus: ok, InstanceStatus: ok }

it('reads running instances, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [{ InstanceStatuses: [listed, {}], NextToken: 'more' }, { InstanceStatuses: [] }],
  })
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [instanceStatus()],
    [{ MaxResults: 1000 }, { MaxResults: 1000, NextToken: 'more' }],
  ])
})

it('reads what is impaired and what is due, and leaves out events that are over', async () => {
  const impaired = {
    Status: 'impaired',
    Details: [
      { Name: 'other' },
      { Name: 'reachability', Status: 'failed', ImpairedSince: new Date('2026-11-24T08:00:00Z') },
    ],
  }
  const NotBefore = new Date('2026-12-24T08:00:00Z')
  const Events = [
    { Code: 'instance-retirement', Description: 'The instance is running on degraded hardware', NotBefore },
    { Code: 'system-reboot' },
    { Code: 'system-maintenance', Description: '[Completed] Scheduled maintenance', NotBefore },
    { Code: 'instance-stop', Description: '[Canceled] The instance', NotBefore },
    {},
  ]
  const detail = "AWS's answer does not hold InstanceStatus."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect(
    await collectFrom(collector, {
      [operation]: { InstanceStatuses: [{ InstanceId: 'i-0a1', SystemStatus: impaired, Events }] },
    }),
  ).toEqual([
    instanceStatus({
      system: known({ status: 'impaired', impairedSince: '2026-11-24T08:00:00.000Z' }),
      guest: unread(gap),
      events: [
        { code: 'instance-retirement', notBefore: '2026-12-24T08:00:00.000Z' },
        { code: 'system-reboot', notBefore: null },
      ],
    }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
