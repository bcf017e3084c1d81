import { CloudWatchClient, paginateDescribeAlarms, type MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { known } from '../../../../shared/domain/evidence'
import type { Alarm } from '../../../../shared/domain/inputs/cloudwatch'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'
import { alarmsNamedIn } from './alarm-rule'

/** Two lists are made of the alarms of a Region: the alarms, and who is told by their topics. */
export const listedAlarms = askedOnce<readonly [], readonly Alarm[]>(
  ({ region }) => region,
  async ({ connect, region }) => {
    const pages = await allItems(
      paginateDescribeAlarms(
        { client: connect(CloudWatchClient), pageSize: 100 },
        { AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] },
      ),
      ({ NextToken }) => NextToken,
      (page) => [page],
    )
    const rules = pages.flatMap(({ CompositeAlarms = [] }) => CompositeAlarms)
    const heard = new Set(rules.flatMap(({ AlarmRule = '' }) => alarmsNamedIn(AlarmRule)))
    return pages
      .flatMap(({ MetricAlarms = [] }) => MetricAlarms)
      .flatMap((alarm) => toAlarm(alarm, heard, region) ?? [])
  },
)

/** An alarm names one metric, or a sum of several. */
function toAlarm(listed: MetricAlarm, heard: ReadonlySet<string>, region: string): Alarm | undefined {
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
    acts: known(AlarmActions.length > 0),
    composed: known(heard.has(name) || heard.has(arn)),
  }
}
