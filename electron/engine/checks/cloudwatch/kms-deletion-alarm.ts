import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'kms.amazonaws.com',
  ['DisableKey', 'ScheduleKeyDeletion'],
  'Decrypt',
)

export default defineAlarmCheck({
  id: 'cloudwatch.kms-deletion-alarm',
  title: 'Disabling or deleting a KMS key raises an alarm',
  action: 'Raise an alarm when a key is to go',
  severity: 'medium',
  control: '5.7',
  belongs: {
    subGoals: ['availability.always-on', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  watched: { what: 'the disabling and deletion of keys', ...calls },
  rationale:
    'What a key has encrypted is lost with the key. Deletion waits for at least seven days, and these are the days in which somebody has to hear of it.',
  risk: 'A key is deleted by mistake or in spite, and with it every backup that it had encrypted.',
  filter: { counts: 'keys that are disabled or scheduled for deletion', name: 'kms-key-deletion', pattern },
})
