import { CloudWatchClient, paginateDescribeAlarms, type MetricAlarm } from '@aws-sdk/client-cloudwatch'
import type { Alarm } from '../../../../shared/domain/inputs/cloudwatch'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'cloudwatch.alarms',
  reach: 'regional',
  operations: ['cloudwatch:DescribeAlarms'],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeAlarms(
        { client: connect(CloudWatchClient), pageSize: 100 },
        { AlarmTypes: ['MetricAlarm'] },
      ),
      ({ NextToken }) => NextToken,
      ({ MetricAlarms }) => MetricAlarms,
    )
    return listed.flatMap((alarm) => toAlarm(alarm, region) ?? [])
  },
})

/** An alarm names one metric, or a sum of several. */
function toAlarm(listed: MetricAlarm, region: string): Alarm | undefined {
  const { AlarmArn: arn, AlarmName: name, MetricName, Namespace, Metrics = [], AlarmActions = [] } = listed
  if (arn === undefined || name === undefined) return undefined
  const named = [{ MetricName, Namespace }, ...Metrics.map(({ MetricStat }) => MetricStat?.Metric)]
  return {
    arn,
    type: 'AWS::CloudWatch::Alarm',
    region,
    name,
    metrics: named.flatMap((metric) =>
      metric?.MetricName === undefined || metric.Namespace === undefined
        ? []
        : [{ namespace: metric.Namespace, name: metric.MetricName }],
    ),
    actionsEnabled: listed.ActionsEnabled ?? false,
    topics: AlarmActions.filter((action) => action.split(':')[2] === 'sns'),
  }
}
