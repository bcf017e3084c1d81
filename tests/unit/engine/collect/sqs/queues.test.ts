import { SQSClient } from '@aws-sdk/client-sqs'
import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/sqs/queues'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied } from '../../../../support/facts/about'
import { queue } from '../../../../support/facts/sqs'
import { awsError } from '../../../../support/replay'

const list = 'sqs:ListQueues'
const attributes = 'sqs:GetQueueAttributes'
const url = `https://sqs.eu-west-1.amazonaws.com/${accountId}/orders`
const listing = { QueueUrls: [url] }
const found = (over: object = {}) => collectFrom(collector, { [list]: listing, [attributes]: {}, ...over })

it('reads queues and their policies, page by page, and asks for nothing else of them', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: [{ QueueUrls: [], NextToken: 'more' }, listing],
    [attributes]: { Attributes: { Policy: '{"Statement":[]}' } },
  })
  expect(await collector.collect(place)).toEqual([queue({ policy: known('{"Statement":[]}') })])
  expect(asked.map(({ input }) => input)).toEqual([
    { MaxResults: 1000 },
    { MaxResults: 1000, NextToken: 'more' },
    { QueueUrl: url, AttributeNames: ['Policy'] },
  ])
})

it('calls its own place, whatever host the address of a queue names', () => {
  const { place } = placeFor([collector], {})
  expect(place.connect(SQSClient).config.useQueueUrlAsEndpoint).toBe(false)
})

it('keeps a queue without a policy and one whose policy may not be read, and drops one that is gone since', async () => {
  const gap = { ...denied(attributes), detail: 'AccessDeniedException: no (HTTP 403)' }
  expect([
    await found(),
    await found({ [attributes]: awsError('AccessDeniedException', 'no', 403) }),
    await found({ [attributes]: awsError('QueueDoesNotExist', 'gone', 400) }),
    await found({ [attributes]: awsError('AWS.SimpleQueueService.NonExistentQueue', 'gone', 400) }),
  ]).toEqual([[queue()], [queue({ policy: unread(gap) })], [], []])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [list]: {} })).toEqual([])
  await expect(found({ [list]: awsError('AccessDeniedException', 'no', 403) })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
