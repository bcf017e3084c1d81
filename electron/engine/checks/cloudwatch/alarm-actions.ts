import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { both } from '../unread-logic'

export default defineCheck({
  id: 'cloudwatch.alarm-actions',
  title: 'Alarms have enabled actions for the alarm state',
  action: 'Let alarms tell somebody',
  severity: 'low',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::CloudWatch::Alarm',
  scope: 'regional',
  subject: 'cloudwatch.alarms',
  rationale:
    'An alarm without an action turns red in a console that nobody has open. One that a composite alarm asks for is left out: that one speaks for it.',
  risk: 'The disk fills up, the alarm rings, and nobody is in the room.',
  remediation: {
    steps: [
      'Open the alarm, Actions, Edit, and let it tell a topic when it is in alarm.',
      'Where its actions are switched off, switch them on; an alarm that is not needed can be deleted.',
    ],
    cli: 'aws cloudwatch enable-alarm-actions --alarm-names NAME',
    terraform: `resource "aws_cloudwatch_metric_alarm" "this" {
  # ...
  actions_enabled = true
  alarm_actions   = [aws_sns_topic.on_duty.arn]
}`,
  },
  sources: [
    'AWS Security Hub, CloudWatch.15 and CloudWatch.17',
    'Amazon CloudWatch User Guide, "Alarm actions"',
  ],
  evaluate: ({ 'cloudwatch.alarms': alarms }) =>
    alarms.map((alarm) => {
      const { acts, composed } = alarm
      const actionsEnabled = known(alarm.actionsEnabled)
      return weigh(alarm, { actionsEnabled, acts, composed }, () => {
        const rings = both(actionsEnabled, acts)
        if (!rings.known) return rings
        if (rings.value) return known(pass)
        if (!composed.known) return composed
        if (composed.value) return known(notApplicable('A composite alarm asks for its state.'))
        return known(fail(alarm.actionsEnabled ? 'It has no action.' : 'Its actions are switched off.'))
      })
    }),
})
