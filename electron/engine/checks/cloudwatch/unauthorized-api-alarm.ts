import { judgeAlarm, type Watched } from '../alarm-chain'
import { defineCheck } from '../define-check'
import { apiCall, roleIdentity } from '../trail-events'

const id = 'cloudwatch.unauthorized-api-alarm'

const watched: Watched = {
  checkId: id,
  what: 'denied API calls',
  alarming: [
    apiCall({ errorCode: 'Client.UnauthorizedOperation', errorMessage: 'You are not authorized.' }),
    apiCall({ errorCode: 'AccessDenied', eventSource: 'iam.amazonaws.com', eventName: 'ListUsers' }),
    apiCall({
      errorCode: 'AccessDeniedException',
      eventSource: 'secretsmanager.amazonaws.com',
      eventName: 'ListSecrets',
      awsRegion: 'us-east-1',
      userIdentity: roleIdentity,
    }),
  ],
  ordinary: [apiCall(), apiCall({ errorCode: 'Client.InvalidParameterValue' })],
}

export default defineCheck({
  id,
  title: 'Denied API calls raise an alarm',
  action: 'Raise an alarm when API calls are denied',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'cloudwatch.metric-filters',
  consults: ['cloudtrail.trails', 'cloudwatch.alarms'],
  settledBy: 'pass',
  rationale:
    'Whoever has stolen a key tries what it may do, and most of that is denied. An alarm on many denials in a short time hears it.',
  risk: 'An intruder tries one door after the other for days, and nobody hears the knocking.',
  remediation: {
    steps: [
      'Let a trail of all Regions stream to a log group.',
      'Add a metric filter for the error codes of denied calls to the log group, and an alarm on its metric.',
      'Set its threshold above the usual noise, let it tell a topic, and subscribe the people on duty.',
    ],
    cli: `aws logs put-metric-filter --log-group-name GROUP --filter-name denied-calls --metric-transformations metricName=DeniedCalls,metricNamespace=Security,metricValue=1 --filter-pattern '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }'
aws cloudwatch put-metric-alarm --alarm-name denied-calls --namespace Security --metric-name DeniedCalls --statistic Sum --period 300 --evaluation-periods 1 --threshold 10 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 5.1',
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
