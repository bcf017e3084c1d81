import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'dynamodb.pitr',
  title: 'Tables can be restored to any point in time',
  action: 'Switch on point-in-time recovery of tables',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.fault-tolerance', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::DynamoDB::Table',
  scope: 'regional',
  subject: 'dynamodb.tables',
  rationale:
    'Point-in-time recovery brings a table back as it was in any second of the last 35 days. Each replica of a global table has a switch of its own.',
  risk: 'A faulty release overwrites items, and the last copy is the one that somebody made by hand.',
  remediation: {
    steps: ['Open DynamoDB, Tables, the table, Backups, Point-in-time recovery, Edit, and switch it on.'],
    cli: 'aws dynamodb update-continuous-backups --table-name NAME --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true',
    terraform: `resource "aws_dynamodb_table" "this" {
  # ...
  point_in_time_recovery {
    enabled = true
  }
}`,
  },
  sources: [
    'AWS Security Hub, DynamoDB.2',
    'Amazon DynamoDB Developer Guide, "Point-in-time backups for DynamoDB"',
  ],
  evaluate: ({ 'dynamodb.tables': tables }) =>
    tables.map((table) =>
      judge(table, { pointInTimeRecovery: table.pointInTimeRecovery }, ({ pointInTimeRecovery }) =>
        pointInTimeRecovery ? pass : fail('Point-in-time recovery is off.'),
      ),
    ),
})
