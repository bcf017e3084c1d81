import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'config.amazonaws.com',
  ['PutConfigurationRecorder', 'StopConfigurationRecorder', 'PutDeliveryChannel', 'DeleteDeliveryChannel'],
  'DescribeConfigurationRecorders',
)

export default defineAlarmCheck({
  id: 'cloudwatch.config-change-alarm',
  title: 'Changes to AWS Config raise an alarm',
  action: 'Raise an alarm when AWS Config is changed',
  severity: 'low',
  control: '5.9',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  watched: { what: 'changes of AWS Config', ...calls },
  rationale:
    'AWS Config remembers how each resource was set up. It is hardly ever changed once it runs, so a change is worth a look.',
  risk: 'The recorder is stopped, and nobody can say later how a resource was set up on the day of the incident.',
  filter: {
    counts: 'changes of the recorder and the delivery channel of AWS Config',
    name: 'config-changes',
    pattern,
  },
})
