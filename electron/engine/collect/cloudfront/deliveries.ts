import {
  CloudWatchLogsClient,
  paginateDescribeDeliveries,
  paginateDescribeDeliverySources,
} from '@aws-sdk/client-cloudwatch-logs'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import { allItems } from '../../aws/pages'
import type { Place } from '../define-collector'
import { read } from '../read'

const sources = 'cloudwatchlogs:DescribeDeliverySources'
const deliveries = 'cloudwatchlogs:DescribeDeliveries'
export const deliveryOperations = [sources, deliveries] as const
export const deliveryActions = {
  [sources]: ['logs:DescribeDeliverySources'],
  [deliveries]: ['logs:DescribeDeliveries'],
}

/**
 * ARNs of the distributions whose access logs are delivered by standard logging v2: to a log group, a bucket or a stream.
 * CloudWatch keeps these in the main Region, and CloudFront itself does not tell them.
 */
export async function deliveredDistributions({ connect }: Place): Promise<Read<ReadonlySet<string>>> {
  const client = connect(CloudWatchLogsClient)
  const answer = await read(
    Promise.all([
      allItems(
        paginateDescribeDeliverySources({ client, pageSize: 50 }, {}),
        ({ nextToken }) => nextToken,
        ({ deliverySources }) => deliverySources,
      ),
      allItems(
        paginateDescribeDeliveries({ client, pageSize: 50 }, {}),
        ({ nextToken }) => nextToken,
        (page) => page.deliveries,
      ),
    ]),
  )
  return mapRead(answer, (told) => {
    const [listed, delivered] = told ?? [[], []]
    // A source says what could be delivered; only a delivery sends it anywhere.
    const used = new Set(delivered.map(({ deliverySourceName }) => deliverySourceName))
    const arns = listed.flatMap(({ name, logType, resourceArns = [] }) =>
      logType === 'ACCESS_LOGS' && used.has(name) ? resourceArns : [],
    )
    return new Set(arns)
  })
}
