import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { apiCall, roleIdentity } from '../alarms/trail-events'

export default defineAlarmCheck({
  id: 'cloudwatch.unauthorized-api-alarm',
  title: 'Denied API calls raise an alarm',
  action: 'Raise an alarm when API calls are denied',
  severity: 'medium',
  control: '5.1',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  watched: {
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
  },
  rationale:
    'Whoever has stolen a key tries what it may do, and most of that is denied. An alarm on many denials in a short time hears it.',
  risk: 'An intruder tries one door after the other for days, and nobody hears the knocking.',
  filter: {
    counts: 'the error codes of denied calls',
    name: 'denied-calls',
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    threshold: 10,
  },
})
