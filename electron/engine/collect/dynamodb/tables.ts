import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  paginateListTables,
  type ContinuousBackupsDescription,
} from '@aws-sdk/client-dynamodb'
import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Table } from '../../../../shared/domain/inputs/dynamodb'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { scaledOf } from './scaled-tables'

const tableGone = ['TableNotFoundException', 'ResourceNotFoundException']

export default defineCollector({
  input: 'dynamodb.tables',
  reach: 'regional',
  operations: [
    'dynamodb:ListTables',
    'dynamodb:DescribeContinuousBackups',
    'dynamodb:DescribeTable',
    'applicationautoscaling:DescribeScalableTargets',
  ],
  actions: {
    'applicationautoscaling:DescribeScalableTargets': ['application-autoscaling:DescribeScalableTargets'],
  },
  async collect(place) {
    const names = await allItems(
      paginateListTables({ client: place.connect(DynamoDBClient), pageSize: 100 }, {}),
      ({ LastEvaluatedTableName }) => LastEvaluatedTableName,
      ({ TableNames }) => TableNames,
    )
    return stillThere(
      names.map((name) => describe(place, name)),
      tableGone,
    )
  },
})

async function describe(place: Place, name: string): Promise<Table> {
  const { connect, account, region } = place
  const dynamo = connect(DynamoDBClient)
  const [backups, billingMode] = await Promise.all([
    read(dynamo.send(new DescribeContinuousBackupsCommand({ TableName: name })), { gone: tableGone }),
    billingOf(place, name),
  ])
  return {
    arn: `arn:${account.partition}:dynamodb:${region}:${account.id}:table/${name}`,
    type: 'AWS::DynamoDB::Table',
    region,
    name,
    pointInTimeRecovery: chainRead(backups, (found) => stateOf(found?.ContinuousBackupsDescription, region)),
    billingMode,
    scaled:
      billingMode.known && billingMode.value !== 'PROVISIONED' ? known([]) : await scaledOf(place, name),
  }
}

/** AWS leaves the mode out of a table that was provisioned from the start. */
async function billingOf({ connect, region }: Place, name: string): Promise<Read<string>> {
  const asked = new DescribeTableCommand({ TableName: name })
  const answer = await read(connect(DynamoDBClient).send(asked), { gone: tableGone })
  return mapRead(
    chainRead(answer, (found) => answered(found?.Table, 'Table', 'dynamodb:DescribeTable', region)),
    ({ BillingModeSummary }) => BillingModeSummary?.BillingMode ?? 'PROVISIONED',
  )
}

/** AWS tells the state of every table, so one that it does not tell is unread, not off. */
function stateOf(backups: ContinuousBackupsDescription | undefined, region: string): Read<boolean> {
  const state = backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus
  return mapRead(
    answered(state, 'PointInTimeRecoveryStatus', 'dynamodb:DescribeContinuousBackups', region),
    (told) => told === 'ENABLED',
  )
}
