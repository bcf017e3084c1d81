import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { apiCall, consoleSignIn } from '../alarms/trail-events'

export default defineAlarmCheck({
  id: 'cloudwatch.console-no-mfa-alarm',
  title: 'Console sign-in without MFA raises an alarm',
  action: 'Raise an alarm on sign-in without MFA',
  severity: 'high',
  control: '5.2',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    hygiene: ['mfa'],
  },
  // Federated people bring the MFA of their own provider, so a filter may leave them out.
  watched: {
    what: 'sign-ins without MFA',
    alarming: [consoleSignIn('No'), consoleSignIn('No', { awsRegion: 'us-east-1' })],
    ordinary: [consoleSignIn('Yes'), apiCall()],
  },
  rationale:
    'A rule that everyone has MFA is broken the day someone makes a user in a hurry. The alarm hears the first sign-in of that user.',
  risk: 'A guessed password is enough to be inside, and nothing tells it from a day at work.',
  filter: {
    counts: 'console sign-ins without MFA (of IAM users only, where people come through Identity Center)',
    name: 'sign-in-without-mfa',
    pattern:
      '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  },
})
