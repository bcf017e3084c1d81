import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/backup/vaults'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied, unheld } from '../../../../support/facts/about'
import { backupVault, recoveryPoint } from '../../../../support/facts/backup'
import { awsError } from '../../../../support/replay'

const list = 'backup:ListBackupVaults'
const points = 'backup:ListRecoveryPointsByBackupVault'
const policy = 'backup:GetBackupVaultAccessPolicy'
const { arn, key } = backupVault()
const vault = { BackupVaultArn: arn, BackupVaultName: 'main', EncryptionKeyArn: key, Locked: true }
const point = { RecoveryPointArn: recoveryPoint().arn, ResourceName: 'orders-disk', IsEncrypted: true }
const none = awsError('ResourceNotFoundException', 'none', 400)
const refused = awsError('AccessDeniedException', 'no', 403)
const gap = (operation: string) => ({
  ...denied(operation),
  detail: 'AccessDeniedException: no (HTTP 403)',
})
const answers = {
  [list]: { BackupVaultList: [vault, {}] },
  [points]: { RecoveryPoints: [point, {}] },
  [policy]: none,
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })

it('reads vaults, their policies and their backups, all pages of both lists', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: [{ BackupVaultList: [], NextToken: 'more' }, answers[list]],
    [points]: [{ RecoveryPoints: [], NextToken: 'more' }, answers[points]],
    [policy]: { Policy: '{"Statement":[]}' },
  })
  expect(await collector.collect(place)).toEqual([backupVault({ policy: known('{"Statement":[]}') })])
  expect(asked.map(({ input }) => input)).toEqual([
    { MaxResults: 1000 },
    { MaxResults: 1000, NextToken: 'more' },
    { BackupVaultName: 'main' },
    { BackupVaultName: 'main', MaxResults: 1000 },
    { BackupVaultName: 'main', MaxResults: 1000, NextToken: 'more' },
  ])
})

it('names a backup by what was backed up, and takes no missing field for "off"', async () => {
  const { RecoveryPointArn } = point
  const volume = 'arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a1b'
  const unsaid = unheld('IsEncrypted', points)
  expect(
    await found({
      [list]: { BackupVaultList: [{ BackupVaultArn: arn, BackupVaultName: 'main' }] },
      [points]: {
        RecoveryPoints: [
          { RecoveryPointArn, ResourceArn: volume, IsEncrypted: false },
          { RecoveryPointArn, ResourceName: '' },
        ],
      },
    }),
  ).toEqual([
    backupVault({
      key: null,
      locked: unheld('Locked', list),
      recoveryPoints: known([
        recoveryPoint({ name: 'vol-0a1b', encrypted: known(false) }),
        recoveryPoint({ name: 'snap-0a1b', encrypted: unsaid }),
      ]),
    }),
  ])
})

it('keeps a vault whose policy or backups may not be read, and drops one that is gone since', async () => {
  expect([
    await found({ [policy]: refused }),
    await found({ [points]: refused }),
    await found({ [points]: none }),
  ]).toEqual([
    [backupVault({ policy: unread(gap(policy)) })],
    [backupVault({ recoveryPoints: unread(gap(points)) })],
    [],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [list]: {} })).toEqual([])
  await expect(found({ [list]: refused })).rejects.toMatchObject({ gap: gap(list) })
})
