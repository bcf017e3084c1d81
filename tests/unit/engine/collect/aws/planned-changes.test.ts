import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/aws/planned-changes'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { plannedChange, plannedChanges } from '../../../../support/facts/aws'
import { awsError } from '../../../../support/replay'

const operation = 'health:DescribeEvents'
const entitiesOf = 'health:DescribeAffectedEntities'
const { arn } = plannedChange()
const event = (over: object = {}) => ({
  arn,
  service: 'RDS',
  region: 'eu-west-1',
  statusCode: 'upcoming',
  eventScopeCode: 'ACCOUNT_SPECIFIC',
  startTime: new Date('2026-12-03T00:00:00Z'),
  ...over,
})
const entity = (entityValue: string, statusCode = 'PENDING', eventArn = arn) => ({
  entityValue,
  statusCode,
  eventArn,
})
const found = (events: object, entities: object = {}) =>
  collectFrom(collector, { [operation]: events, [entitiesOf]: entities }, 'global')

it('reads what touches this account, with what it awaits, of all pages', async () => {
  const answers = {
    [operation]: [
      { events: [event({ eventScopeCode: 'PUBLIC' }), event({ statusCode: 'closed' })], nextToken: 'more' },
      {
        events: [
          event(),
          event({ arn: undefined }),
          event({ arn: 'b', region: undefined, startTime: undefined }),
        ],
      },
    ],
    [entitiesOf]: [
      {
        entities: [entity('orders'), entity('old', 'RESOLVED'), entity('x', 'RESOLVED', 'b')],
        nextToken: 'more',
      },
      { entities: [entity('archive'), entity('y', 'RESOLVED', 'b')] },
    ],
  }
  const { place, asked } = placeFor([collector], answers, 'global')
  expect(await collector.collect(place)).toEqual([
    plannedChanges(
      plannedChange({ affected: known({ waiting: ['archive', 'orders'], settled: false }) }),
      plannedChange({
        arn: 'b',
        region: 'global',
        startsAt: null,
        affected: known({ waiting: [], settled: true }),
      }),
    ),
  ])
  expect(asked[0]).toMatchObject({
    region: 'us-east-1',
    input: { filter: { eventTypeCategories: ['scheduledChange'], eventStatusCodes: ['upcoming'] } },
  })
})

it('asks for ten events at once, and takes none named for the account itself', async () => {
  const events = Array.from({ length: 11 }, (_, index) => event({ arn: `e${index}` }))
  const { place, asked } = placeFor([collector], { [operation]: { events }, [entitiesOf]: {} }, 'global')
  const [planned] = await collector.collect(place)
  expect(planned?.changes).toHaveLength(11)
  expect(planned?.changes[0]?.affected).toEqual(known({ waiting: [], settled: false }))
  expect(asked.filter((one) => one.operation === entitiesOf)).toHaveLength(2)
})

it('finds none where there is none, and leaves open whom a change touches where that may not be read', async () => {
  const gap = unread({
    operation: entitiesOf,
    region: 'global',
    reason: 'denied',
    detail: 'AccessDeniedException: no (HTTP 400)',
  })
  expect([
    await found({}),
    await found({ events: [event()] }, awsError('AccessDeniedException', 'no', 400)),
  ]).toEqual([[plannedChanges()], [plannedChanges(plannedChange({ affected: gap }))]])
})

it.each([
  ['AccessDeniedException', { gap: { operation, region: 'global', reason: 'denied' }, notOffered: false }],
  ['SubscriptionRequiredException', { gap: { operation, region: 'global' }, notOffered: true }],
])('throws at %s', async (name, refusal) => {
  await expect(found(awsError(name, 'no', 400))).rejects.toMatchObject(refusal)
})
