import { known } from '../../../shared/domain/evidence'
import type {
  AccountSummary,
  CredentialUse,
  Group,
  InstanceProfile,
  PasswordPolicy,
  PasswordPolicyState,
  Policy,
  ReportedUser,
  Role,
  RoleUse,
  RootUse,
  SamlProvider,
  ServerCertificate,
  User,
} from '../../../shared/domain/inputs/iam'
import { accountId } from './about'

// Each builder makes what passes every check; a test overrides only the fact it is about.

export const accountSummary = (over: Partial<AccountSummary> = {}): AccountSummary => ({
  region: 'global',
  rootMfa: known(true),
  rootPassword: known(true),
  rootAccessKeys: known(false),
  rootSigningCertificates: known(false),
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

export const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })

export const everything = document({ Effect: 'Allow', Action: '*', Resource: '*' })
export const administratorAccess = 'arn:aws:iam::aws:policy/AdministratorAccess'

const identity = (type: 'User' | 'Group' | 'Role', name: string): Group => ({
  arn: `arn:aws:iam::${accountId}:${type.toLowerCase()}/${name}`,
  type: `AWS::IAM::${type}`,
  region: 'global',
  name,
  path: '/',
  createdAt: '2026-01-02T03:04:05.000Z',
  attached: [],
  inline: [],
})

export const user = (over: Partial<User> = {}): User => ({
  ...identity('User', over.name ?? 'ada'),
  groups: ['staff'],
  boundary: null,
  tags: {},
  ...over,
})

export const group = (over: Partial<Group> = {}): Group => ({
  ...identity('Group', over.name ?? 'staff'),
  ...over,
})

/** Assumed by people of another account. */
export const role = (over: Partial<Role> = {}): Role => ({
  ...identity('Role', over.name ?? 'audit'),
  boundary: null,
  trust: known(
    document({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: 'sts:AssumeRole',
    }),
  ),
  tags: { team: 'shop' },
  ...over,
})

export const roleUse = (over: Partial<RoleUse> = {}): RoleUse => ({
  arn: `arn:aws:iam::${accountId}:role/audit`,
  type: 'AWS::IAM::Role',
  region: 'global',
  name: 'audit',
  lastUsed: '2026-11-20T00:00:00.000Z',
  ...over,
})

export const policy = (over: Partial<Policy> = {}): Policy => ({
  arn: `arn:aws:iam::${accountId}:policy/read-ledger`,
  type: 'AWS::IAM::ManagedPolicy',
  region: 'global',
  name: 'read-ledger',
  form: 'customer',
  document: known(document({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::ledger/*' })),
  ...over,
})

export const credentialUse = (over: Partial<CredentialUse> = {}): CredentialUse => ({
  arn: `arn:aws:iam::${accountId}:user/ada`,
  type: 'AWS::IAM::User',
  region: 'global',
  name: 'ada',
  credentials: [
    {
      name: 'password',
      lastUsed: known('2026-11-20T00:00:00.000Z'),
      changed: known('2026-01-02T03:04:05.000Z'),
    },
  ],
  ...over,
})

export const samlProvider = (over: Partial<SamlProvider> = {}): SamlProvider => ({
  arn: `arn:aws:iam::${accountId}:saml-provider/idp`,
  type: 'AWS::IAM::SAMLProvider',
  region: 'global',
  name: 'idp',
  ofIdentityCenter: false,
  ...over,
})

export const serverCertificate = (over: Partial<ServerCertificate> = {}): ServerCertificate => ({
  arn: `arn:aws:iam::${accountId}:server-certificate/shop`,
  type: 'AWS::IAM::ServerCertificate',
  region: 'global',
  name: 'shop',
  expires: known('2027-11-24T12:00:00.000Z'),
  ...over,
})
