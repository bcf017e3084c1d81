import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  type LogGroup as Listed,
} from '@aws-sdk/client-cloudwatch-logs'
import type { LogGroup } from '../../../../shared/domain/inputs/cloudwatch'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'cloudwatch.log-groups',
  reach: 'regional',
  operations: ['cloudwatchlogs:DescribeLogGroups'],
  actions: { 'cloudwatchlogs:DescribeLogGroups': ['logs:DescribeLogGroups'] },
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeLogGroups({ client: connect(CloudWatchLogsClient), pageSize: 50 }, {}),
      ({ nextToken }) => nextToken,
      ({ logGroups }) => logGroups,
    )
    return listed.flatMap((group) => toLogGroup(group, region) ?? [])
  },
})

/**
 * AWS leaves the days out where logs never expire, and older answers the class, which then is the standard one. Its `arn`
 * has an ending for the streams.
 */
function toLogGroup(
  { logGroupArn, arn = logGroupArn, logGroupName: name, retentionInDays, logGroupClass }: Listed,
  region: string,
): LogGroup | undefined {
  if (arn === undefined || name === undefined) return undefined
  return {
    arn: arn.replace(/:\*$/, ''),
    type: 'AWS::Logs::LogGroup',
    region,
    name,
    retentionDays: retentionInDays ?? null,
    passesOn: logGroupClass === 'DELIVERY',
  }
}
