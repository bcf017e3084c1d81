import {
  DescribeContinuousBackupsCommand,
  DynamoDBClient,
  paginateListTables,
  type ContinuousBackupsDescription,
} from '@aws-sdk/client-dynamodb'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Table } from '../../../../shared/domain/inputs/dynamodb'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const tableGone = ['TableNotFoundException', 'ResourceNotFoundException']

export default defineCollector({
  input: 'dynamodb.tables',
  reach: 'regional',
  operations: ['dynamodb:ListTables', 'dynamodb:DescribeContinuousBackups'],
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

async function describe({ connect, account, region }: Place, name: string): Promise<Table> {
  const backups = await read(
    connect(DynamoDBClient).send(new DescribeContinuousBackupsCommand({ TableName: name })),
    { gone: tableGone },
  )
  return {
    arn: `arn:${account.partition}:dynamodb:${region}:${account.id}:table/${name}`,
    type: 'AWS::DynamoDB::Table',
    region,
    name,
    pointInTimeRecovery: backups.known
      ? stateOf(backups.value?.ContinuousBackupsDescription, region)
      : backups,
  }
}

/** AWS tells the state of every table, so one that it does not tell is unread, not off. */
function stateOf(backups: ContinuousBackupsDescription | undefined, region: string): Read<boolean> {
  const state = backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus
  return mapRead(
    answered(state, 'PointInTimeRecoveryStatus', 'dynamodb:DescribeContinuousBackups', region),
    (told) => told === 'ENABLED',
  )
}
