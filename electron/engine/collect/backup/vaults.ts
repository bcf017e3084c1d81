import {
  BackupClient,
  GetBackupVaultAccessPolicyCommand,
  paginateListBackupVaults,
  paginateListRecoveryPointsByBackupVault,
  type BackupVaultListMember,
} from '@aws-sdk/client-backup'
import { mapRead } from '../../../../shared/domain/evidence'
import type { BackupVault, RecoveryPoint } from '../../../../shared/domain/inputs/backup'
import { allItems } from '../../aws/pages'
import { nameInArn } from '../../name-in-arn'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const list = 'backup:ListBackupVaults'
const points = 'backup:ListRecoveryPointsByBackupVault'
/** Of a policy this says that there is none, of recovery points that there is no vault. */
const notFound = ['ResourceNotFoundException']

export default defineCollector({
  input: 'backup.vaults',
  reach: 'regional',
  operations: [list, points, 'backup:GetBackupVaultAccessPolicy'],
  async collect(place) {
    const listed = await allItems(
      paginateListBackupVaults({ client: place.connect(BackupClient), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ BackupVaultList }) => BackupVaultList,
    )
    return stillThere(
      listed.flatMap((vault) => describe(vault, place) ?? []),
      notFound,
    )
  },
})

function describe(
  { BackupVaultArn: arn, BackupVaultName: name, EncryptionKeyArn, Locked }: BackupVaultListMember,
  place: Place,
): Promise<BackupVault> | undefined {
  if (arn === undefined || name === undefined) return undefined
  const { connect, region } = place
  const asked = new GetBackupVaultAccessPolicyCommand({ BackupVaultName: name })
  return Promise.all([
    read(connect(BackupClient).send(asked), { absent: notFound }),
    read(pointsIn(name, place), { gone: notFound }),
  ]).then(([policy, recoveryPoints]) => ({
    arn,
    type: 'AWS::Backup::BackupVault',
    region,
    name,
    key: EncryptionKeyArn ?? null,
    locked: answered(Locked, 'Locked', list, region),
    policy: mapRead(policy, (answer) => answer?.Policy ?? null),
    recoveryPoints: mapRead(recoveryPoints, (found) => found ?? []),
  }))
}

/** All of them: the number that the vault tells of itself is an estimate. */
async function pointsIn(vault: string, { connect, region }: Place): Promise<readonly RecoveryPoint[]> {
  const listed = await allItems(
    paginateListRecoveryPointsByBackupVault(
      { client: connect(BackupClient), pageSize: 1000 },
      { BackupVaultName: vault },
    ),
    ({ NextToken }) => NextToken,
    ({ RecoveryPoints }) => RecoveryPoints,
  )
  return listed.flatMap(({ RecoveryPointArn: arn, ResourceName = '', ResourceArn, IsEncrypted }) =>
    arn === undefined
      ? []
      : [
          {
            arn,
            name: ResourceName === '' ? nameInArn(ResourceArn ?? arn) : ResourceName,
            encrypted: answered(IsEncrypted, 'IsEncrypted', points, region),
          },
        ],
  )
}
