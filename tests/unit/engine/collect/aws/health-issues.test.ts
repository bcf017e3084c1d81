import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/aws/health-issues'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { healthIssue, healthIssues } from '../../../../support/facts/aws'
import { awsError } from '../../../../support/replay'

const operation = 'health:DescribeEvents'
const { arn } = healthIssue()
const event = (over: object = {}) => ({
  arn,
  service: 'EC2',
  region: 'eu-west-1',
  statusCode: 'open',
  eventScopeCode: 'ACCOUNT_SPECIFIC',
  ...over,
})

it('reads open issues of all pages, asking for nothing else', async () => {
  const pages = [
    { events: [event()], nextToken: 'more' },
    {
      events: [
        event({ statusCode: 'closed', eventScopeCode: 'PUBLIC', region: undefined }),
        event({ arn: undefined }),
      ],
    },
  ]
  const { place, asked } = placeFor([collector], { [operation]: pages }, 'global')
  expect(await collector.collect(place)).toEqual([
    healthIssues({
      issues: [healthIssue(), healthIssue({ open: false, ofThisAccount: false, region: 'global' })],
    }),
  ])
  expect(asked[0]).toMatchObject({
    region: 'us-east-1',
    input: { filter: { eventTypeCategories: ['issue'], eventStatusCodes: ['open'] } },
  })
})

it('finds none where there is none', async () => {
  expect(await collectFrom(collector, { [operation]: { events: [] } }, 'global')).toEqual([healthIssues()])
})

it.each([
  ['AccessDeniedException', { gap: { operation, region: 'global', reason: 'denied' }, notOffered: false }],
  ['SubscriptionRequiredException', { gap: { operation, region: 'global' }, notOffered: true }],
])('throws at %s', async (name, refusal) => {
  await expect(
    collectFrom(collector, { [operation]: awsError(name, 'no', 400) }, 'global'),
  ).rejects.toMatchObject(refusal)
})
