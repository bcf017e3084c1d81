import {
  CloudWatchLogsClient,
  paginateDescribeMetricFilters,
  type MetricFilter as Listed,
} from '@aws-sdk/client-cloudwatch-logs'
import type { MetricFilter } from '../../../../shared/domain/inputs/cloudwatch'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'cloudwatch.metric-filters',
  reach: 'regional',
  operations: ['cloudwatchlogs:DescribeMetricFilters'],
  actions: { 'cloudwatchlogs:DescribeMetricFilters': ['logs:DescribeMetricFilters'] },
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeMetricFilters({ client: connect(CloudWatchLogsClient), pageSize: 50 }, {}),
      ({ nextToken }) => nextToken,
      ({ metricFilters }) => metricFilters,
    )
    return listed.flatMap((filter) => toMetricFilter(filter, region) ?? [])
  },
})

function toMetricFilter(
  {
    filterName: name,
    logGroupName: logGroup,
    filterPattern: pattern = '',
    metricTransformations = [],
  }: Listed,
  region: string,
): MetricFilter | undefined {
  if (name === undefined || logGroup === undefined) return undefined
  const metrics = metricTransformations.flatMap(({ metricName, metricNamespace }) =>
    metricName === undefined || metricNamespace === undefined
      ? []
      : [{ namespace: metricNamespace, name: metricName }],
  )
  return { region, name, logGroup, pattern, metrics }
}
