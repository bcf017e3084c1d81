import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { BackupVault } from '../../../../shared/domain/inputs/backup'
import { coversAction } from '../../iam/covers'
import { isEverywhere } from '../../iam/grants'
import { deniesEveryone, type Condition, type Statement } from '../../iam/statements'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'
import { statementsOf } from '../policies/policy-documents'

export default defineCheck({
  id: 'backup.vault-lock',
  title: 'Backup vaults are locked or deny deletion',
  action: 'Lock backup vaults',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
  },
  resourceType: 'AWS::Backup::BackupVault',
  scope: 'regional',
  subject: 'backup.vaults',
  rationale:
    'A lock keeps each backup for the time that it was made for, in compliance mode even from root. A policy that denies everyone the deletion does a part of that, as long as nobody changes it.',
  risk: 'Blackmailers look for the backups first and delete them, and a slip of the hand needs no bad will.',
  remediation: {
    steps: [
      'Open AWS Backup, Vault locks, Create vault lock, and choose the vault and how long backups stay at least.',
      'Begin with governance mode; compliance mode cannot be taken back after its days of grace.',
      'Where a lock is too much, attach the access policy Deny access to delete recovery points.',
    ],
    cli: 'aws backup put-backup-vault-lock-configuration --backup-vault-name NAME --min-retention-days 30',
    terraform: `resource "aws_backup_vault_lock_configuration" "this" {
  backup_vault_name  = aws_backup_vault.this.name
  min_retention_days = 30
}`,
  },
  sources: [
    'AWS Backup Developer Guide, "AWS Backup Vault Lock"',
    'AWS Backup Developer Guide, "Vault access policies"',
    'AWS Config Developer Guide, "backup-recovery-point-manual-deletion-disabled"',
  ],
  evaluate: ({ 'backup.vaults': vaults }) =>
    vaults.map((vault) => {
      const { locked, policy, recoveryPoints } = vault
      const empty = mapRead(recoveryPoints, (found) => found.length === 0)
      return weigh(vault, { locked, empty, policy }, (facts) => ruleOn(facts, vault))
    }),
})

interface Facts {
  readonly locked: Read<boolean>
  readonly empty: Read<boolean>
  readonly policy: Read<string | null>
}

function ruleOn({ locked, empty, policy }: Facts, { region }: BackupVault): Read<Ruling> {
  if (!locked.known) return locked
  if (locked.value) return known(pass)
  if (!empty.known) return empty
  if (empty.value) return known(notApplicable('There is no backup in it.'))
  const toldBy = { operation: 'backup:GetBackupVaultAccessPolicy', region }
  return mapRead(statementsOf(policy, 'resource', toldBy), (statements) => {
    const denials = statements.filter(deniesDeletion)
    if (denials.some(({ conditions }) => conditions.length === 0)) return pass
    return denials.some(({ conditions }) => conditions.every(sparesSome))
      ? passWithNote('Its policy denies the deletion of backups to all but the identities that it names.')
      : fail('It has no lock, and no policy that denies the deletion of backups.')
  })
}

/** AWS Config asks for wildcards as well: ARNs of recovery points are those of many services. */
const deniesDeletion = (statement: Statement): boolean =>
  deniesEveryone(statement) &&
  coversAction(statement, 'backup:DeleteRecoveryPoint') &&
  statement.notResources === null &&
  isEverywhere(statement)

/** AWS's own example leaves out single identities so. */
const sparesSome = ({ operator, key }: Condition): boolean =>
  /^(string|arn)not(equals|like)$/.test(operator) && (key === 'aws:userid' || key === 'aws:principalarn')
