import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/cloudwatch/log-groups'
import { collectFrom } from '../../../../support/collecting'
import { logGroup } from '../../../../support/facts/cloudwatch'
import { awsError } from '../../../../support/replay'

const operation = 'cloudwatchlogs:DescribeLogGroups'
const { arn, name } = logGroup()

it('reads how long log groups keep what comes in, of all pages', async () => {
  const found = await collectFrom(collector, {
    [operation]: [
      {
        logGroups: [{ logGroupName: name, arn: `${arn}:*`, retentionInDays: 365, logGroupClass: 'STANDARD' }],
        nextToken: 'more',
      },
      {
        logGroups: [
          { logGroupName: 'for-ever', logGroupArn: 'arn:of:for-ever' },
          { logGroupName: 'lambda', arn: 'arn:of:lambda:*', logGroupClass: 'DELIVERY' },
          { logGroupName: 'lost' },
        ],
      },
    ],
  })
  expect(found).toEqual([
    logGroup(),
    logGroup({ arn: 'arn:of:for-ever', name: 'for-ever', retentionDays: null }),
    logGroup({ arn: 'arn:of:lambda', name: 'lambda', retentionDays: null, passesOn: true }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: { logGroups: [] } })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDeniedException', 'no', 400) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
