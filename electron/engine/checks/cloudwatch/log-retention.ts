import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'cloudwatch.log-retention',
  title: 'Log groups keep data for a set time of at least a year',
  action: 'Keep logs for a year',
  severity: 'low',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::Logs::LogGroup',
  scope: 'regional',
  subject: 'cloudwatch.log-groups',
  parameters: { days: { title: 'Days that a log group must keep its logs', unit: 'days', default: 365 } },
  rationale:
    'An intrusion is often found months after it began, and then the logs of its first day are needed. A log group that never deletes anything keeps them too; whether its cost is meant, only a person can say.',
  risk: 'The traces of the first day are gone, and how the intruder came in stays a guess.',
  remediation: {
    steps: [
      'Open CloudWatch, Log groups, and choose the retention setting of the group.',
      'Choose a year or more. Where an application writes much that is soon worthless, suppress the finding with that reason.',
    ],
    cli: 'aws logs put-retention-policy --log-group-name NAME --retention-in-days 365',
    terraform: `resource "aws_cloudwatch_log_group" "this" {
  # ...
  retention_in_days = 365
}`,
  },
  sources: [
    'AWS Security Hub, CloudWatch.16',
    'Amazon CloudWatch Logs User Guide, "Change log data retention in CloudWatch Logs"',
  ],
  evaluate: ({ 'cloudwatch.log-groups': groups }, { parameters: { days } }) =>
    groups.map(({ retentionDays, passesOn, ...group }) =>
      judge(group, { retentionDays: known(retentionDays) }, () => {
        if (passesOn) return notApplicable('It only passes logs on to another service.')
        if (retentionDays === null)
          return passWithNote('It never deletes its logs: whether that is meant, only a person can say.')
        return retentionDays >= days
          ? pass
          : fail(`It deletes its logs after ${retentionDays} ${retentionDays === 1 ? 'day' : 'days'}.`)
      }),
    ),
})
