import { known } from '../../../shared/domain/evidence'
import type { Queue } from '../../../shared/domain/inputs/sqs'
import { accountId } from './about'

export const queue = (over: Partial<Queue> = {}): Queue => ({
  arn: `arn:aws:sqs:eu-west-1:${accountId}:orders`,
  type: 'AWS::SQS::Queue',
  region: 'eu-west-1',
  name: 'orders',
  policy: known(null),
  ...over,
})
