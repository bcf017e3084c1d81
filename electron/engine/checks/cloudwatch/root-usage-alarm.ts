import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { apiCall, consoleSignIn, rootIdentity } from '../alarms/trail-events'

export default defineAlarmCheck({
  id: 'cloudwatch.root-usage-alarm',
  title: 'Use of root raises an alarm',
  action: 'Raise an alarm when root is used',
  severity: 'high',
  control: '5.3',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 10,
  },
  watched: {
    what: 'the use of root',
    alarming: [
      consoleSignIn('Yes', { userIdentity: rootIdentity, awsRegion: 'us-east-1' }),
      apiCall({ userIdentity: rootIdentity }),
      apiCall({ userIdentity: rootIdentity, eventSource: 'iam.amazonaws.com', eventName: 'CreateUser' }),
    ],
    ordinary: [apiCall(), consoleSignIn('Yes')],
  },
  rationale:
    'Root is used so seldom that each use is worth a message. Filters are tried on example events, so any spelling of the pattern will do.',
  risk: 'Someone signs in as root at night, and the people who could stop it read about it weeks later.',
  filter: {
    counts: 'events of root',
    name: 'root-usage',
    pattern:
      '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  },
})
