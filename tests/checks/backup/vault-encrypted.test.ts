import check from '../../../electron/engine/checks/backup/vault-encrypted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { backupVault, recoveryPoint } from '../../support/facts/backup'

const main = backupVault()
const key = { key: main.key }
const point = {
  arn: recoveryPoint().arn,
  type: 'AWS::Backup::RecoveryPoint',
  region: 'eu-west-1',
  name: 'orders-disk',
}
const other = { ...point, arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0c2d' }
const gap = denied('backup:ListRecoveryPointsByBackupVault')

// Every vault and every backup keeps data: none is not applicable.
checkCases(check, {
  'an empty vault': {
    given: [backupVault({ recoveryPoints: known([]) })],
    says: [passes(main, key)],
  },
  'encrypted backups': {
    given: [main],
    says: [passes(main, key), passes(point, { vault: 'main', encrypted: true })],
  },
  'one backup that is not encrypted': {
    given: [
      backupVault({
        recoveryPoints: known([recoveryPoint(), recoveryPoint({ arn: other.arn, encrypted: known(false) })]),
      }),
    ],
    says: [
      passes(main, key),
      passes(point, { vault: 'main', encrypted: true }),
      fails(other, { vault: 'main', encrypted: false }, 'This backup in main is not encrypted.'),
    ],
  },
  'a backup of which AWS does not say': {
    given: [backupVault({ recoveryPoints: known([recoveryPoint({ encrypted: unread(gap) })]) })],
    says: [passes(main, key), isUnknown(point, { vault: 'main' }, gap)],
  },
  'backups that may not be listed': {
    given: [backupVault({ recoveryPoints: unread(gap) })],
    says: [isUnknown(main, key, gap)],
  },
  'no vaults': { given: [], says: [] },
})
