import { GetQueueAttributesCommand, paginateListQueues, SQSClient } from '@aws-sdk/client-sqs'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Queue } from '../../../../shared/domain/inputs/sqs'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const queueGone = ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue']

/** Queues and their policies; no message is ever asked for. */
export default defineCollector({
  input: 'sqs.queues',
  reach: 'regional',
  operations: ['sqs:ListQueues', 'sqs:GetQueueAttributes'],
  async collect(place) {
    const urls = await allItems(
      paginateListQueues({ client: place.connect(SQSClient), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ QueueUrls }) => QueueUrls,
    )
    return stillThere(
      urls.map((url) => describe(url, place)),
      queueGone,
    )
  },
})

async function describe(url: string, { connect, account, region }: Place): Promise<Queue> {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['Policy'] })
  const answer = await read(connect(SQSClient).send(asked), { gone: queueGone })
  return {
    arn: `arn:${account.partition}:sqs:${region}:${account.id}:${name}`,
    type: 'AWS::SQS::Queue',
    region,
    name,
    // AWS leaves the policy out where there is none.
    policy: mapRead(answer, (found) => found?.Attributes?.Policy ?? null),
  }
}
