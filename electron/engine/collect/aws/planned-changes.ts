import {
  HealthClient,
  paginateDescribeAffectedEntities,
  paginateDescribeEvents,
  type AffectedEntity,
  type Event,
} from '@aws-sdk/client-health'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { AffectedResources, PlannedChange } from '../../../../shared/domain/inputs/aws'
import { allItems } from '../../aws/pages'
import { batches } from '../batches'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

/** What AWS tells everyone is left out: it may or may not touch this account. */
export default defineCollector({
  input: 'aws.planned-changes',
  reach: 'global',
  operations: ['health:DescribeEvents', 'health:DescribeAffectedEntities'],
  async collect(place) {
    const events = await allItems(
      paginateDescribeEvents(
        { client: place.connect(HealthClient), pageSize: 100 },
        { filter: { eventTypeCategories: ['scheduledChange'], eventStatusCodes: ['upcoming'] } },
      ),
      ({ nextToken }) => nextToken,
      ({ events: found }) => found,
    )
    const own = events.filter(
      ({ statusCode, eventScopeCode }) => statusCode === 'upcoming' && eventScopeCode === 'ACCOUNT_SPECIFIC',
    )
    const changes = await Promise.all(batches(own, most).map((some) => describe(place, some)))
    return [{ region: place.region, changes: changes.flat() }]
  },
})

/** AWS takes no more events in one question. */
const most = 10

async function describe({ connect }: Place, events: readonly Event[]): Promise<readonly PlannedChange[]> {
  const eventArns = events.flatMap(({ arn }) => arn ?? [])
  const answer = await read(
    allItems(
      paginateDescribeAffectedEntities(
        { client: connect(HealthClient), pageSize: 100 },
        { filter: { eventArns } },
      ),
      ({ nextToken }) => nextToken,
      ({ entities }) => entities,
    ),
  )
  const affectedBy = (arn: string): Read<AffectedResources> =>
    mapRead(answer, (entities) => toAffected((entities ?? []).filter(({ eventArn }) => eventArn === arn)))
  return events.flatMap(({ arn, service, region = 'global', startTime }) =>
    arn === undefined || service === undefined
      ? []
      : [{ arn, service, region, startsAt: startTime?.toISOString() ?? null, affected: affectedBy(arn) }],
  )
}

function toAffected(entities: readonly AffectedEntity[]): AffectedResources {
  const waiting = entities.filter(({ statusCode }) => statusCode !== 'RESOLVED')
  return {
    waiting: waiting.flatMap(({ entityValue }) => entityValue ?? []).sort(),
    settled: entities.length > 0 && waiting.length === 0,
  }
}
