import { judgeAlarm, type Watched } from '../alarm-chain'
import { defineCheck } from '../define-check'
import { apiCall, consoleSignIn } from '../trail-events'

const id = 'cloudwatch.console-no-mfa-alarm'

/** Federated people bring the MFA of their own provider, so a filter may leave them out. */
const watched: Watched = {
  checkId: id,
  what: 'sign-ins without MFA',
  alarming: [consoleSignIn('No'), consoleSignIn('No', { awsRegion: 'us-east-1' })],
  ordinary: [consoleSignIn('Yes'), apiCall()],
}

export default defineCheck({
  id,
  title: 'Console sign-in without MFA raises an alarm',
  action: 'Raise an alarm on sign-in without MFA',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    hygiene: ['mfa'],
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'cloudwatch.metric-filters',
  consults: ['cloudtrail.trails', 'cloudwatch.alarms'],
  settledBy: 'pass',
  rationale:
    'A rule that everyone has MFA is broken the day someone makes a user in a hurry. The alarm hears the first sign-in of that user.',
  risk: 'A guessed password is enough to be inside, and nothing tells it from a day at work.',
  remediation: {
    steps: [
      'Let a trail of all Regions stream to a log group.',
      'Add a metric filter for console sign-ins without MFA to the log group, limited to IAM users where people come through Identity Center.',
      'Add an alarm on its metric.',
      'Let the alarm tell a topic, and subscribe the people on duty.',
    ],
    cli: `aws logs put-metric-filter --log-group-name GROUP --filter-name sign-in-without-mfa --metric-transformations metricName=SignInWithoutMfa,metricNamespace=Security,metricValue=1 --filter-pattern '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }'
aws cloudwatch put-metric-alarm --alarm-name sign-in-without-mfa --namespace Security --metric-name SignInWithoutMfa --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 5.2',
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
