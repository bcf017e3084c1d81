import check from '../../../electron/engine/checks/backup/vault-lock'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { backupVault } from '../../support/facts/backup'
import { policyOf } from '../../support/facts/s3'

const main = backupVault()
const gap = denied('backup:GetBackupVaultAccessPolicy')
const reason = 'It has no lock, and no policy that denies the deletion of backups.'
const spared = 'Its policy denies the deletion of backups to all but the identities that it names.'
const deny = (over: object = {}) => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 'backup:DeleteRecoveryPoint',
  Resource: '*',
  ...over,
})
const withPolicy = (policy: string | null) => ({
  given: [backupVault({ locked: known(false), policy: known(policy) })],
})
const evidence = (policy: string | null) => ({ locked: false, empty: false, policy })
const good = (statement: object, note?: string) => ({
  ...withPolicy(policyOf(statement)),
  says: [passes(main, evidence(policyOf(statement)), note)],
})
const bad = (...statements: readonly object[]) => ({
  ...withPolicy(policyOf(...statements)),
  says: [fails(main, evidence(policyOf(...statements)), reason)],
})

checkCases(check, {
  locked: { given: [main], says: [passes(main, { locked: true, empty: false, policy: null })] },
  'locked before its first backup': {
    given: [backupVault({ recoveryPoints: known([]) })],
    says: [passes(main, { locked: true, empty: true, policy: null })],
  },
  'a policy that denies everyone': good(deny()),
  'a policy that denies everyone more': good(
    deny({ Principal: { AWS: '*' }, Action: ['backup:PutBackupVaultAccessPolicy', 'backup:Delete*'] }),
  ),
  'a policy that denies everyone but a role': good(
    deny({ Condition: { StringNotEquals: { 'aws:userId': ['AROAEXAMPLE:*', '112233445566'] } } }),
    spared,
  ),
  'neither lock nor policy': { ...withPolicy(null), says: [fails(main, evidence(null), reason)] },
  'a policy that denies one role': bad(deny({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } })),
  'a policy that denies something else': bad(deny({ Action: 'backup:StartRestoreJob' })),
  'a policy for backups of one kind': bad(deny({ Resource: 'arn:aws:ec2:*::snapshot/*' })),
  'a policy that asks for TLS': bad(
    deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    deny({ Effect: 'Allow' }),
  ),
  empty: {
    given: [backupVault({ locked: known(false), recoveryPoints: known([]) })],
    says: [doesNotApply(main, { locked: false, empty: true, policy: null }, 'There is no backup in it.')],
  },
  'a policy that may not be read': {
    given: [backupVault({ locked: known(false), policy: unread(gap) })],
    says: [isUnknown(main, { locked: false, empty: false }, gap)],
  },
  'backups that may not be listed': {
    given: [backupVault({ locked: known(false), recoveryPoints: unread(gap) })],
    says: [isUnknown(main, { locked: false, policy: null }, gap)],
  },
  'no vaults': { given: [], says: [] },
})
