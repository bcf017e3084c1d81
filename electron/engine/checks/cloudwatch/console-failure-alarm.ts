import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { apiCall, consoleSignIn, rootIdentity } from '../alarms/trail-events'

const failed = { errorMessage: 'Failed authentication', responseElements: { ConsoleLogin: 'Failure' } }

export default defineAlarmCheck({
  id: 'cloudwatch.console-failure-alarm',
  title: 'Failed console sign-ins raise an alarm',
  action: 'Raise an alarm when sign-ins fail',
  severity: 'medium',
  control: '5.6',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  watched: {
    what: 'failed sign-ins',
    alarming: [
      consoleSignIn('No', failed),
      consoleSignIn('Yes', { ...failed, awsRegion: 'us-east-1' }),
      consoleSignIn('No', { ...failed, awsRegion: 'us-east-1', userIdentity: rootIdentity }),
    ],
    ordinary: [consoleSignIn('Yes'), consoleSignIn('No'), apiCall()],
  },
  rationale:
    'A person mistypes a password once or twice; a machine that guesses passwords fails again and again. Many failures in a short time are the second.',
  risk: 'Passwords are tried day and night until one fits, and the tries that failed were in the log all the time.',
  filter: {
    counts: 'sign-ins that failed',
    name: 'failed-sign-ins',
    pattern: '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
    threshold: 5,
  },
})
