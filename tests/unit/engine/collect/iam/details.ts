import { unread } from '../../../../../shared/domain/evidence'
import { administratorAccess, document, group, policy, role, user } from '../../../../support/facts/iam'

export const operation = 'iam:GetAccountAuthorizationDetails'
const CreateDate = new Date('2026-01-02T03:04:05Z')
export const text = document({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::ledger/*' })
/** As IAM sends it: laid out and percent-encoded. */
export const sent = (compact: string) => encodeURIComponent(JSON.stringify(JSON.parse(compact), null, 4))
const versions = [
  { VersionId: 'v2', IsDefaultVersion: false, Document: sent(document()) },
  { VersionId: 'v1', IsDefaultVersion: true, Document: sent(text) },
]
const attached = [{ PolicyName: 'AdministratorAccess', PolicyArn: administratorAccess }]
export const own = [{ PolicyName: 'own', PolicyDocument: sent(text) }]
const trust = role().trust

/** Two pages of the one answer that five inputs are made from. */
export const first = {
  UserDetailList: [
    {
      Arn: user().arn,
      UserName: 'ada',
      UserId: 'AIDAEXAMPLE',
      Path: '/',
      CreateDate,
      GroupList: ['staff', 'owners'],
      AttachedManagedPolicies: attached,
      UserPolicyList: own,
      PermissionsBoundary: { PermissionsBoundaryArn: policy().arn, PermissionsBoundaryType: 'Policy' },
      Tags: [{ Key: 'secret', Value: 'hunter2' }],
    },
  ],
  GroupDetailList: [{ Arn: group().arn, GroupName: 'staff', Path: '/', CreateDate }],
  IsTruncated: true,
  Marker: 'next',
}
export const second = {
  RoleDetailList: [
    {
      Arn: role().arn,
      RoleName: 'audit',
      Tags: [{ Key: 'team', Value: 'shop' }],
      Path: '/',
      CreateDate,
      AssumeRolePolicyDocument: trust.known ? sent(trust.value) : '',
      RoleLastUsed: { LastUsedDate: new Date('2026-11-20T00:00:00Z'), Region: 'eu-west-1' },
    },
    { Arn: role({ name: 'idle' }).arn, RoleName: 'idle', Path: '/', CreateDate, RoleLastUsed: {} },
  ],
  Policies: [
    { Arn: policy().arn, PolicyName: 'read-ledger', AttachmentCount: 0, PolicyVersionList: versions },
    { Arn: administratorAccess, AttachmentCount: 1, PolicyVersionList: versions },
    { Arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess', AttachmentCount: 0, PolicyVersionList: versions },
    {
      Arn: 'arn:aws:iam::aws:policy/PowerUserAccess',
      AttachmentCount: 0,
      PermissionsBoundaryUsageCount: 1,
      PolicyVersionList: versions,
    },
  ],
  IsTruncated: false,
}
export const unanswered = (detail: string) =>
  unread({ operation, region: 'global', reason: 'unexpected', detail })
