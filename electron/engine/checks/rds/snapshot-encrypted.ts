import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.snapshot-encrypted',
  title: 'Manual database snapshots are encrypted',
  action: 'Encrypt manual database snapshots',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::RDS::DBSnapshot',
  scope: 'regional',
  subject: 'rds.manual-snapshots',
  rationale:
    'A manual snapshot is kept until somebody deletes it, often for longer than the database. Encrypted, it can be read only by whom its key admits, and it cannot be shared with everyone.',
  risk: 'A snapshot that is copied or shared by mistake can be restored and read without any key.',
  remediation: {
    steps: [
      'Open RDS, Snapshots, the snapshot, Actions, Copy snapshot, and choose Enable encryption with a KMS key.',
      'Delete the original once the copy is there.',
      'Encrypt the database itself, so that its next snapshots are encrypted.',
    ],
    cli: 'aws rds copy-db-snapshot --source-db-snapshot-identifier OLD --target-db-snapshot-identifier NEW --kms-key-id KEY\naws rds copy-db-cluster-snapshot --source-db-cluster-snapshot-identifier OLD --target-db-cluster-snapshot-identifier NEW --kms-key-id KEY',
    terraform: `resource "aws_db_snapshot_copy" "encrypted" {
  source_db_snapshot_identifier = aws_db_snapshot.this.db_snapshot_arn
  target_db_snapshot_identifier = "this-encrypted"
  kms_key_id                    = aws_kms_key.this.arn
}`,
  },
  sources: ['AWS Security Hub, RDS.4', 'Amazon RDS User Guide, "Encrypting Amazon RDS resources"'],
  evaluate: ({ 'rds.manual-snapshots': snapshots }) =>
    snapshots.map((snapshot) =>
      judge(snapshot, { encrypted: known(snapshot.encrypted) }, ({ encrypted }) =>
        encrypted ? pass : fail('The snapshot is not encrypted.'),
      ),
    ),
})
