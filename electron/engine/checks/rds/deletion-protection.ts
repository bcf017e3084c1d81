import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.deletion-protection',
  title: 'Databases are protected against deletion',
  action: 'Protect databases against deletion',
  severity: 'low',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  rationale:
    'With deletion protection a database is not deleted until somebody first switches the protection off, so one call or one changed template is not enough. A cluster is protected as a whole.',
  risk: 'A script, a wrong selection or an intruder deletes the database, and its automated backups may go with it.',
  remediation: {
    steps: [
      'Open RDS, the database, Modify, and switch on Enable deletion protection. It takes effect at once and needs no restart.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --deletion-protection --apply-immediately\naws rds modify-db-cluster --db-cluster-identifier NAME --deletion-protection',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  deletion_protection = true
}`,
  },
  sources: ['AWS Security Hub, RDS.7 and RDS.8', 'Amazon RDS User Guide, "Deleting a DB instance"'],
  evaluate: ({ 'rds.databases': databases }) =>
    databases.map((database) =>
      judge(database, { deletionProtection: database.deletionProtection }, ({ deletionProtection }) =>
        deletionProtection ? pass : fail('One call deletes it.'),
      ),
    ),
})
