import { known } from '../../../shared/domain/evidence'
import type { Alarm, LogGroup, MetricFilter } from '../../../shared/domain/inputs/cloudwatch'
import { accountId } from './about'

export const metricFilter = (over: Partial<MetricFilter> = {}): MetricFilter => ({
  region: 'eu-west-1',
  name: 'root',
  logGroup: 'audit',
  pattern: '{ $.userIdentity.type = "Root" }',
  metrics: [{ namespace: 'Security', name: 'Root' }],
  ...over,
})

export const alarm = (over: Partial<Alarm> = {}): Alarm => ({
  arn: `arn:aws:cloudwatch:eu-west-1:${accountId}:alarm:bell`,
  type: 'AWS::CloudWatch::Alarm',
  region: 'eu-west-1',
  name: 'bell',
  metrics: [{ namespace: 'Security', name: 'Root' }],
  actionsEnabled: true,
  topics: [`arn:aws:sns:eu-west-1:${accountId}:on-duty`],
  acts: known(true),
  composed: known(false),
  ...over,
})

export const logGroup = (over: Partial<LogGroup> = {}): LogGroup => ({
  arn: `arn:aws:logs:eu-west-1:${accountId}:log-group:audit`,
  type: 'AWS::Logs::LogGroup',
  region: 'eu-west-1',
  name: 'audit',
  retentionDays: 365,
  passesOn: false,
  ...over,
})
