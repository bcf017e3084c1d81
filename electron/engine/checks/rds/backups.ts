import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'rds.backups',
  title: 'Databases keep automated backups for at least 7 days',
  action: 'Keep database backups for 7 days',
  severity: 'high',
  belongs: {
    subGoals: ['availability.fault-tolerance', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  parameters: { days: { title: 'Days that automated backups must be kept', unit: 'days', default: 7 } },
  rationale:
    'Automated backups bring a database back to any second of the days they are kept. Damage is often noticed only after a weekend or a holiday.',
  risk: 'Deleted or altered rows are noticed when no backup from before is left.',
  remediation: {
    steps: [
      'Open RDS, the database, Modify, Backup, and set the retention period to 7 days or more.',
      'Restore one now and then, to know that it works.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --backup-retention-period 7',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  backup_retention_period = 7
}`,
  },
  sources: ['AWS Security Hub, RDS.11', 'Amazon RDS User Guide, "Introduction to backups"'],
  evaluate: ({ 'rds.databases': databases }, { parameters: { days } }) =>
    databases.map(({ replica, backupRetentionDays, ...database }) =>
      judge(
        database,
        { replica: known(replica), backupRetentionDays: known(backupRetentionDays) },
        (facts) => {
          if (facts.replica) return notApplicable('A replica: its source is what is backed up.')
          if (facts.backupRetentionDays >= days) return pass
          return fail(
            facts.backupRetentionDays === 0
              ? 'Automated backups are off.'
              : `Backups are kept for ${facts.backupRetentionDays} of the ${days} days asked for.`,
          )
        },
      ),
    ),
})
