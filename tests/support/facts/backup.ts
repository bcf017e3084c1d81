import { known } from '../../../shared/domain/evidence'
import type {
  BackupPlan,
  BackupVault,
  LastBackup,
  LastBackups,
  RecoveryPoint,
} from '../../../shared/domain/inputs/backup'
import { accountId } from './about'

export const backupPlan = (over: Partial<BackupPlan> = {}): BackupPlan => ({
  arn: `arn:aws:backup:eu-west-1:${accountId}:backup-plan:0a1b`,
  type: 'AWS::Backup::BackupPlan',
  region: 'eu-west-1',
  name: 'daily',
  selects: known(true),
  ...over,
})

export const lastBackups = (...backups: readonly LastBackup[]): LastBackups => ({
  region: 'eu-west-1',
  backups: known(backups),
})

export const recoveryPoint = (over: Partial<RecoveryPoint> = {}): RecoveryPoint => ({
  arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0a1b',
  name: 'orders-disk',
  encrypted: known(true),
  ...over,
})

export const backupVault = (over: Partial<BackupVault> = {}): BackupVault => ({
  arn: `arn:aws:backup:eu-west-1:${accountId}:backup-vault:main`,
  type: 'AWS::Backup::BackupVault',
  region: 'eu-west-1',
  name: 'main',
  key: `arn:aws:kms:eu-west-1:${accountId}:key/0a1b`,
  locked: known(true),
  policy: known(null),
  recoveryPoints: known([recoveryPoint()]),
  ...over,
})
