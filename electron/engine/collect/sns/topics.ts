import { GetTopicAttributesCommand, paginateListTopics, SNSClient } from '@aws-sdk/client-sns'
import { chainRead } from '../../../../shared/domain/evidence'
import type { Topic } from '../../../../shared/domain/inputs/sns'
import { nameInArn } from '../../name-in-arn'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const attributes = 'sns:GetTopicAttributes'
const topicGone = ['NotFoundException']

export default defineCollector({
  input: 'sns.topics',
  reach: 'regional',
  operations: ['sns:ListTopics', attributes],
  async collect(place) {
    const listed = await allItems(
      paginateListTopics({ client: place.connect(SNSClient) }, {}),
      ({ NextToken }) => NextToken,
      ({ Topics }) => Topics,
    )
    return stillThere(
      listed.flatMap(({ TopicArn: arn }) => (arn === undefined ? [] : [describe(arn, place)])),
      topicGone,
    )
  },
})

async function describe(arn: string, { connect, region }: Place): Promise<Topic> {
  const asked = new GetTopicAttributesCommand({ TopicArn: arn })
  const answer = await read(connect(SNSClient).send(asked), { gone: topicGone })
  return {
    arn,
    type: 'AWS::SNS::Topic',
    region,
    name: nameInArn(arn),
    // AWS gives every topic a policy when it is made.
    policy: chainRead(answer, (found) =>
      answered(found?.Attributes?.['Policy'], 'Policy', attributes, region),
    ),
  }
}
