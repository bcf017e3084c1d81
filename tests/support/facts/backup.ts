import { known } from '../../../shared/domain/evidence'
import type { BackupPlan, LastBackup, LastBackups } from '../../../shared/domain/inputs/backup'
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
