import { known } from '../../../shared/domain/evidence'
import type { TopicAudience } from '../../../shared/domain/inputs/sns'
import { accountId } from './about'

export const topicAudience = (over: Partial<TopicAudience> = {}): TopicAudience => ({
  region: 'eu-west-1',
  topic: `arn:aws:sns:eu-west-1:${accountId}:on-duty`,
  heard: known(true),
  ...over,
})
