import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'efs.encrypted',
  title: 'File systems are encrypted at rest',
  action: 'Encrypt file systems at rest',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::EFS::FileSystem',
  scope: 'regional',
  subject: 'efs.file-systems',
  rationale:
    'Whether a file system is encrypted is decided when it is made, for its files and their names alike. It costs nothing and no client notices.',
  risk: 'Whoever gets at the disks or at a backup reads the files without any key.',
  remediation: {
    steps: [
      'Encryption cannot be switched on in place: create an encrypted file system.',
      'Copy the files over with DataSync and mount the new one.',
      'Delete the old one and its backups.',
    ],
    cli: 'aws efs create-file-system --encrypted --kms-key-id KEY',
    terraform: `resource "aws_efs_file_system" "this" {
  encrypted  = true
  kms_key_id = aws_kms_key.this.arn
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.3.1',
    'AWS Security Hub, EFS.1',
    'Amazon EFS User Guide, "Encrypting data at rest"',
  ],
  evaluate: ({ 'efs.file-systems': fileSystems }) =>
    fileSystems.map((fileSystem) =>
      judge(fileSystem, { encrypted: known(fileSystem.encrypted) }, ({ encrypted }) =>
        encrypted ? pass : fail('It was created without encryption.'),
      ),
    ),
})
