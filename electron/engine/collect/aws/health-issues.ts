import { HealthClient, paginateDescribeEvents, type Event } from '@aws-sdk/client-health'
import type { HealthIssue } from '../../../../shared/domain/inputs/aws'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

/** AWS Health has one endpoint for all Regions, and answers only accounts with a support plan. */
export default defineCollector({
  input: 'aws.health-issues',
  reach: 'global',
  operations: ['health:DescribeEvents'],
  async collect({ connect, region }) {
    const events = await allItems(
      paginateDescribeEvents(
        { client: connect(HealthClient), pageSize: 100 },
        { filter: { eventTypeCategories: ['issue'], eventStatusCodes: ['open'] } },
      ),
      ({ nextToken }) => nextToken,
      ({ events: found }) => found,
    )
    return [{ region, issues: events.flatMap((event) => toIssue(event) ?? []) }]
  },
})

const toIssue = ({
  arn,
  service,
  region = 'global',
  statusCode,
  eventScopeCode,
}: Event): HealthIssue | undefined =>
  arn === undefined || service === undefined
    ? undefined
    : {
        arn,
        service,
        region,
        open: statusCode === 'open',
        ofThisAccount: eventScopeCode === 'ACCOUNT_SPECIFIC',
      }
