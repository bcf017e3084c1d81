import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Verdict } from '../../../../shared/domain/finding'
import type { BackupVault } from '../../../../shared/domain/inputs/backup'
import { defineCheck } from '../define-check'
import { fail, judge, pass, weigh } from '../judge'

export default defineCheck({
  id: 'backup.vault-encrypted',
  title: 'Backup vaults and recovery points are encrypted',
  action: 'Replace backups that are not encrypted',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::Backup::BackupVault',
  scope: 'regional',
  subject: 'backup.vaults',
  rationale:
    'Every vault has a key, but it covers only backups of services that AWS Backup manages in full. Others, such as volumes and RDS databases, are kept as they were: from a source that was not encrypted comes a backup that is not.',
  risk: 'The backup of a system is read where the system itself could not be.',
  remediation: {
    steps: [
      'Copy the recovery point into a vault, with a key: AWS Backup, Recovery points, Actions, Copy.',
      'Restore from the copy once, then delete the original.',
      'Encrypt what was backed up, so that the next backups are.',
    ],
    cli: 'aws backup start-copy-job --recovery-point-arn ARN --source-backup-vault-name NAME --destination-backup-vault-arn ARN --iam-role-arn ARN\naws backup delete-recovery-point --backup-vault-name NAME --recovery-point-arn ARN',
  },
  sources: [
    'AWS Security Hub, Backup.1',
    'AWS Backup Developer Guide, "Encryption for backups in AWS Backup"',
  ],
  evaluate: ({ 'backup.vaults': vaults }) =>
    vaults.flatMap((vault) => [judgeVault(vault), ...judgePoints(vault)]),
})

/** A vault always has a key: it passes, once its backups can be seen. */
const judgeVault = (vault: BackupVault): Verdict =>
  weigh(vault, { key: known(vault.key) }, () => mapRead(vault.recoveryPoints, () => pass))

function judgePoints({ recoveryPoints, region, name: vault }: BackupVault): readonly Verdict[] {
  return (recoveryPoints.known ? recoveryPoints.value : []).map(({ arn, name, encrypted }) =>
    judge(
      { arn, type: 'AWS::Backup::RecoveryPoint', region, name },
      { vault: known(vault), encrypted },
      (facts) => (facts.encrypted ? pass : fail(`This backup in ${vault} is not encrypted.`)),
    ),
  )
}
