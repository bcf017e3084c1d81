import { expect, it } from 'vitest'
import alarms from '../../../../../electron/engine/collect/cloudwatch/alarms'
import collector from '../../../../../electron/engine/collect/sns/subscriptions'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { topicAudience } from '../../../../support/facts/sns'
import { awsError } from '../../../../support/replay'

const listing = 'cloudwatch:DescribeAlarms'
const operation = 'sns:ListSubscriptionsByTopic'
const { topic } = topicAudience()
const alarm = (name: string, ...topics: readonly string[]) => ({
  AlarmArn: name,
  AlarmName: name,
  AlarmActions: topics,
})
const told = { MetricAlarms: [alarm('one', topic), alarm('two', topic)] }
const subscription = (arn: string) => ({
  SubscriptionArn: arn,
  Protocol: 'email',
  Endpoint: 'security@example.com',
})

it('asks once for each topic that alarms tell, all pages of it, and keeps no address', async () => {
  const found = await collectFrom(collector, {
    [listing]: told,
    [operation]: [
      { Subscriptions: [subscription('PendingConfirmation')], NextToken: 'more' },
      { Subscriptions: [subscription('Deleted'), subscription(`${topic}:6b0e71bd`)] },
    ],
  })
  expect(found).toEqual([topicAudience()])
})

it.each([
  ['no subscription', { Subscriptions: [] }],
  [
    'none that is confirmed',
    { Subscriptions: [subscription('PendingConfirmation'), subscription('Deleted'), {}] },
  ],
  ['no topic any more', awsError('NotFoundException', 'Topic does not exist', 404)],
])('%s: nobody hears it', async (_what, answer) => {
  expect(await collectFrom(collector, { [listing]: told, [operation]: answer })).toEqual([
    topicAudience({ heard: known(false) }),
  ])
})

it('leaves a topic that is closed to it unread, and looks at the others', async () => {
  const closed = 'arn:aws:sns:eu-west-1:999988887777:org'
  const found = await collectFrom(collector, {
    [listing]: { MetricAlarms: [alarm('one', closed, topic)] },
    [operation]: (_operation, input) =>
      'TopicArn' in input && input['TopicArn'] === closed
        ? awsError('AuthorizationErrorException', 'no', 403)
        : { Subscriptions: [subscription(`${topic}:6b0e71bd`)] },
  })
  expect(found).toEqual([
    topicAudience(),
    topicAudience({
      topic: closed,
      heard: unread({
        operation,
        region: 'eu-west-1',
        reason: 'denied',
        detail: 'AuthorizationErrorException: no (HTTP 403)',
      }),
    }),
  ])
})

it('asks for the alarms of a Region once, whoever wants them', async () => {
  const { place, asked } = placeFor([alarms, collector], { [listing]: { MetricAlarms: [] } })
  expect(await Promise.all([alarms.collect(place), collector.collect(place)])).toEqual([[], []])
  expect(asked).toHaveLength(1)
})

it('throws where it may not see the alarms', async () => {
  await expect(
    collectFrom(collector, { [listing]: awsError('AccessDenied', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: listing, region: 'eu-west-1', reason: 'denied' } })
})
