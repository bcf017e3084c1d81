import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/cloudwatch/alarms'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { alarm } from '../../../../support/facts/cloudwatch'
import { awsError } from '../../../../support/replay'

const operation = 'cloudwatch:DescribeAlarms'
const { arn, topics } = alarm()

it('reads alarms on one metric and on a sum of several, of all pages', async () => {
  const found = await collectFrom(collector, {
    [operation]: [
      {
        MetricAlarms: [
          {
            AlarmArn: arn,
            AlarmName: 'bell',
            MetricName: 'Root',
            Namespace: 'Security',
            ActionsEnabled: true,
            AlarmActions: ['arn:aws:automate:eu-west-1:ec2:reboot', ...topics],
          },
        ],
        NextToken: 'more',
      },
      {
        MetricAlarms: [
          {
            AlarmArn: 'sum',
            AlarmName: 'sum',
            Metrics: [
              { Id: 'total', Expression: 'a + b' },
              { Id: 'a', MetricStat: { Metric: { Namespace: 'Security', MetricName: 'Root' } } },
              { Id: 'b', MetricStat: { Metric: { Namespace: 'App', MetricName: 'Errors' } } },
            ],
          },
          { AlarmName: 'lost' },
        ],
      },
    ],
  })
  expect(found).toEqual([
    alarm(),
    alarm({
      arn: 'sum',
      name: 'sum',
      metrics: [
        { namespace: 'Security', name: 'Root' },
        { namespace: 'App', name: 'Errors' },
      ],
      actionsEnabled: false,
      topics: [],
      acts: known(false),
    }),
  ])
})

it('tells which alarms a composite alarm asks for, by name and by ARN', async () => {
  const listed = ['cpu', 'disk "a"', 'arn:of:net', 'lonely'].map((name) => ({
    AlarmArn: name.startsWith('arn') ? name : `arn:of:${name}`,
    AlarmName: name.replace('arn:of:', ''),
  }))
  const found = await collectFrom(collector, {
    [operation]: [
      { MetricAlarms: listed, NextToken: 'more' },
      {
        CompositeAlarms: [
          { AlarmRule: '(ALARM(cpu) AND NOT OK( "disk \\"a\\"" )) OR INSUFFICIENT_DATA("arn:of:net")' },
          { AlarmRule: 'FALSE' },
          {},
        ],
      },
    ],
  })
  expect(found.map(({ name, composed }) => [name, composed])).toEqual([
    ['cpu', known(true)],
    ['disk "a"', known(true)],
    ['net', known(true)],
    ['lonely', known(false)],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: { MetricAlarms: [] } })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDenied', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
