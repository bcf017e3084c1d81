import { paginateListSubscriptionsByTopic, SNSClient } from '@aws-sdk/client-sns'
import { mapRead } from '../../../../shared/domain/evidence'
import type { TopicAudience } from '../../../../shared/domain/inputs/sns'
import { allItems } from '../../aws/pages'
import { listedAlarms } from '../cloudwatch/listed-alarms'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

/** Only topics that an alarm tells are asked, each once. A topic of another account may be closed to this one. */
export default defineCollector({
  input: 'sns.subscriptions',
  reach: 'regional',
  operations: ['cloudwatch:DescribeAlarms', 'sns:ListSubscriptionsByTopic'],
  async collect(place) {
    const alarms = await listedAlarms(place)
    const told = [...new Set(alarms.flatMap(({ topics }) => topics))].sort()
    return Promise.all(told.map((topic) => audienceOf(place, topic)))
  },
})

/** An alarm and its topic live in the same Region. */
async function audienceOf({ connect, region }: Place, topic: string): Promise<TopicAudience> {
  const answer = await read(
    allItems(
      paginateListSubscriptionsByTopic({ client: connect(SNSClient) }, { TopicArn: topic }),
      ({ NextToken }) => NextToken,
      ({ Subscriptions }) => Subscriptions,
    ),
    { absent: ['NotFoundException'] },
  )
  return {
    region,
    topic,
    heard: mapRead(answer, (listed) => (listed ?? []).some(({ SubscriptionArn: arn }) => isConfirmed(arn))),
  }
}

/**
 * A subscription that waits for its confirmation, or was deleted, has a word in place of an ARN.
 *
 * @see https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html
 */
const isConfirmed = (arn: string | undefined): boolean => arn?.startsWith('arn:') === true
