import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/sns/topics'
import { unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { topic, topicPolicy } from '../../../../support/facts/sns'
import { awsError } from '../../../../support/replay'

const list = 'sns:ListTopics'
const attributes = 'sns:GetTopicAttributes'
const { arn } = topic()
const listing = { Topics: [{ TopicArn: arn }, {}] }
const answer = { Attributes: { Policy: topicPolicy(), DisplayName: 'On duty', Owner: '111122223333' } }
const found = (over: object = {}) =>
  collectFrom(collector, { [list]: listing, [attributes]: answer, ...over })

it('reads topics and their policies, page by page', async () => {
  expect(await found({ [list]: [{ Topics: [], NextToken: 'more' }, listing] })).toEqual([topic()])
})

it('keeps a topic whose policy may not be read or was left out, and drops one that is gone since', async () => {
  const refused = { ...denied(attributes), detail: 'AuthorizationErrorException: no (HTTP 403)' }
  const left = "AWS's answer does not hold Policy."
  expect([
    await found({ [attributes]: awsError('AuthorizationErrorException', 'no', 403) }),
    await found({ [attributes]: {} }),
    await found({ [attributes]: awsError('NotFoundException', 'gone', 404) }),
  ]).toEqual([
    [topic({ policy: unread(refused) })],
    [topic({ policy: unread({ ...denied(attributes), reason: 'unexpected', detail: left }) })],
    [],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [list]: {} })).toEqual([])
  await expect(found({ [list]: awsError('AuthorizationErrorException', 'no', 403) })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
