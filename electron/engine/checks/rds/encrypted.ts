import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.encrypted',
  title: 'Database instances and clusters are encrypted at rest',
  action: 'Encrypt databases at rest',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  rationale:
    'Encryption at rest covers the storage, the automated backups, the snapshots and the replicas. A cluster keeps one storage for all its instances, so it is judged once.',
  risk: 'A snapshot that is shared or copied can be read without any key.',
  remediation: {
    steps: [
      'Encryption cannot be switched on in place: make a snapshot and copy it with a KMS key.',
      'Restore the encrypted copy as a new database.',
      'Switch the clients over, then delete the old database and its snapshots.',
    ],
    cli: 'aws rds copy-db-snapshot --source-db-snapshot-identifier OLD --target-db-snapshot-identifier NEW --kms-key-id KEY',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  storage_encrypted = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.2.1',
    'AWS Security Hub, RDS.3 and RDS.27',
    'Amazon RDS User Guide, "Encrypting Amazon RDS resources"',
  ],
  evaluate: ({ 'rds.databases': databases }) =>
    databases.map((database) =>
      judge(database, { encrypted: known(database.encrypted) }, ({ encrypted }) =>
        encrypted ? pass : fail(`The storage of this ${database.kind} is not encrypted.`),
      ),
    ),
})
