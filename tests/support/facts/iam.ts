import { known } from '../../../shared/domain/evidence'
import type {
  AccountSummary,
  InstanceProfile,
  PasswordPolicy,
  PasswordPolicyState,
  ReportedUser,
  RootUse,
} from '../../../shared/domain/inputs/iam'
import { accountId } from './about'

// Each builder makes what passes every check; a test overrides only the fact it is about.

export const accountSummary = (over: Partial<AccountSummary> = {}): AccountSummary => ({
  region: 'global',
  rootMfa: known(true),
  rootPassword: known(true),
  rootAccessKeys: known(false),
  ...over,
})

export const passwordPolicy = (over: Partial<PasswordPolicy> = {}): PasswordPolicy => ({
  minimumLength: 14,
  uppercase: true,
  lowercase: true,
  digit: true,
  symbol: true,
  remembers: 24,
  expiresAfter: 0,
  ...over,
})

export const passwordPolicyState = (over: Partial<PasswordPolicyState> = {}): PasswordPolicyState => ({
  region: 'global',
  policy: passwordPolicy(),
  ...over,
})

export const reportedUser = (over: Partial<ReportedUser> = {}): ReportedUser => ({
  arn: `arn:aws:iam::${accountId}:user/ada`,
  type: 'AWS::IAM::User',
  region: 'global',
  name: 'ada',
  consolePassword: true,
  mfa: true,
  activeKeysRotated: [known('2026-11-01T00:00:00.000Z')],
  ...over,
})

export const rootUse = (over: Partial<RootUse> = {}): RootUse => ({
  region: 'global',
  lastUsed: known(null),
  ...over,
})

export const instanceProfile = (over: Partial<InstanceProfile> = {}): InstanceProfile => ({
  arn: `arn:aws:iam::${accountId}:instance-profile/app`,
  type: 'AWS::IAM::InstanceProfile',
  region: 'global',
  name: 'app',
  role: `arn:aws:iam::${accountId}:role/app`,
  ...over,
})
