import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'

export default defineCheck({
  id: 'cloudtrail.cloudwatch-logs',
  title: 'Trails stream to CloudWatch Logs',
  action: 'Stream trails to CloudWatch Logs',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 4,
  },
  resourceType: 'AWS::CloudTrail::Trail',
  scope: 'global',
  subject: 'cloudtrail.trails',
  rationale:
    'Log files arrive in the bucket minutes later and nobody watches a bucket. In a log group, metric filters and alarms see an event as it comes.',
  risk: 'Root signs in, or someone stops the trail, and no alarm can notice.',
  remediation: {
    steps: [
      'Open CloudTrail, the trail, CloudWatch Logs, Edit, and enable it with a log group and a role.',
      'Where delivery fails, see that the role may create log streams and put log events.',
    ],
    cli: 'aws cloudtrail update-trail --name NAME --cloud-watch-logs-log-group-arn GROUP --cloud-watch-logs-role-arn ROLE',
    terraform: `resource "aws_cloudtrail" "this" {
  # ...
  cloud_watch_logs_group_arn = "\${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = aws_iam_role.trail.arn
}`,
  },
  sources: [
    'AWS Security Hub, CloudTrail.5',
    'AWS CloudTrail User Guide, "Monitoring CloudTrail Log Files with Amazon CloudWatch Logs"',
  ],
  evaluate: ({ 'cloudtrail.trails': trails }) =>
    oneOfEachTrail(trails).map((trail) =>
      weigh(
        trail,
        { logGroup: known(trail.logGroup), logGroupError: trail.logGroupError },
        ({ logGroupError }) =>
          trail.logGroup === null
            ? known(fail('It streams to no log group.'))
            : mapRead(logGroupError, (error) =>
                error === null ? pass : fail(`Its events do not reach the log group: ${error}.`),
              ),
      ),
    ),
})
