import { judgeAlarm, type Watched } from '../alarm-chain'
import { defineCheck } from '../define-check'
import { apiCall, consoleSignIn, rootIdentity } from '../trail-events'

const id = 'cloudwatch.root-usage-alarm'

const watched: Watched = {
  checkId: id,
  what: 'the use of root',
  alarming: [
    consoleSignIn('Yes', { userIdentity: rootIdentity, awsRegion: 'us-east-1' }),
    apiCall({ userIdentity: rootIdentity }),
    apiCall({ userIdentity: rootIdentity, eventSource: 'iam.amazonaws.com', eventName: 'CreateUser' }),
  ],
  ordinary: [apiCall(), consoleSignIn('Yes')],
}

export default defineCheck({
  id,
  title: 'Use of root raises an alarm',
  action: 'Raise an alarm when root is used',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 10,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'cloudwatch.metric-filters',
  consults: ['cloudtrail.trails', 'cloudwatch.alarms'],
  settledBy: 'pass',
  rationale:
    'Root is used so seldom that each use is worth a message. Filters are tried on example events, so any spelling of the pattern will do.',
  risk: 'Someone signs in as root at night, and the people who could stop it read about it weeks later.',
  remediation: {
    steps: [
      'Let a trail of all Regions stream to a log group.',
      'Add a metric filter for events of root to the log group, and an alarm on its metric.',
      'Let the alarm tell a topic, and subscribe the people on duty.',
    ],
    cli: `aws logs put-metric-filter --log-group-name GROUP --filter-name root-usage --metric-transformations metricName=RootUsage,metricNamespace=Security,metricValue=1 --filter-pattern '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }'
aws cloudwatch put-metric-alarm --alarm-name root-usage --namespace Security --metric-name RootUsage --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 5.3',
    'Amazon CloudWatch Logs User Guide, "Filter pattern syntax for metric filters"',
  ],
  evaluate: (lists, about) => [
    judgeAlarm(
      {
        trails: lists['cloudtrail.trails'],
        filters: lists['cloudwatch.metric-filters'],
        alarms: lists['cloudwatch.alarms'],
      },
      watched,
      about,
    ),
  ],
})
