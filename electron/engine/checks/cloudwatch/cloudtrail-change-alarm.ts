import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'cloudtrail.amazonaws.com',
  ['CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'],
  'DescribeTrails',
)

export default defineAlarmCheck({
  id: 'cloudwatch.cloudtrail-change-alarm',
  title: 'Changes to CloudTrail raise an alarm',
  action: 'Raise an alarm when a trail is changed',
  severity: 'high',
  control: '5.5',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 4,
  },
  watched: { what: 'changes of CloudTrail', ...calls },
  rationale:
    'Whoever wants to stay unseen stops the trail first. That call is the last thing it records, so it has to be heard at once.',
  risk: 'The trail is stopped for a night, and what was done in that night is not known by anybody.',
  filter: { counts: 'changes of trails', name: 'cloudtrail-changes', pattern },
})
