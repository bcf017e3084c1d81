import { known } from '../../../shared/domain/evidence'
import type { Table } from '../../../shared/domain/inputs/dynamodb'
import { accountId } from './about'

export const table = (over: Partial<Table> = {}): Table => ({
  arn: `arn:aws:dynamodb:eu-west-1:${accountId}:table/orders`,
  type: 'AWS::DynamoDB::Table',
  region: 'eu-west-1',
  name: 'orders',
  pointInTimeRecovery: known(true),
  billingMode: known('PAY_PER_REQUEST'),
  scaled: known([]),
  ...over,
})
