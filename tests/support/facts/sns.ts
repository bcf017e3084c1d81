import { known } from '../../../shared/domain/evidence'
import type { Topic, TopicAudience } from '../../../shared/domain/inputs/sns'
import { accountId } from './about'
import { policyOf } from './s3'

export const topicAudience = (over: Partial<TopicAudience> = {}): TopicAudience => ({
  region: 'eu-west-1',
  topic: `arn:aws:sns:eu-west-1:${accountId}:on-duty`,
  heard: known(true),
  ...over,
})

/** What SNS writes for a new topic: everyone of the account that owns it. */
export const topicPolicy = (...further: readonly object[]): string =>
  policyOf(
    {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: ['SNS:Subscribe', 'SNS:Publish'],
      Resource: `arn:aws:sns:eu-west-1:${accountId}:on-duty`,
      Condition: { StringEquals: { 'AWS:SourceOwner': accountId } },
    },
    ...further,
  )

export const topic = (over: Partial<Topic> = {}): Topic => ({
  arn: `arn:aws:sns:eu-west-1:${accountId}:on-duty`,
  type: 'AWS::SNS::Topic',
  region: 'eu-west-1',
  name: 'on-duty',
  policy: known(topicPolicy()),
  ...over,
})
