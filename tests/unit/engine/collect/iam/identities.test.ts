import { expect, it } from 'vitest'
import groups from '../../../../../electron/engine/collect/iam/groups'
import policies from '../../../../../electron/engine/collect/iam/policies'
import roleUses from '../../../../../electron/engine/collect/iam/role-uses'
import roles from '../../../../../electron/engine/collect/iam/roles'
import users from '../../../../../electron/engine/collect/iam/users'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import {
  administratorAccess,
  document,
  group,
  policy,
  role,
  roleUse,
  user,
} from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const operation = 'iam:GetAccountAuthorizationDetails'
const CreateDate = new Date('2026-01-02T03:04:05Z')
const text = document({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::ledger/*' })
/** As IAM sends it: laid out and percent-encoded. */
const sent = (compact: string) => encodeURIComponent(JSON.stringify(JSON.parse(compact), null, 4))
const versions = [
  { VersionId: 'v2', IsDefaultVersion: false, Document: sent(document()) },
  { VersionId: 'v1', IsDefaultVersion: true, Document: sent(text) },
]
const attached = [{ PolicyName: 'AdministratorAccess', PolicyArn: administratorAccess }]
const own = [{ PolicyName: 'own', PolicyDocument: sent(text) }]
const trust = role().trust

const first = {
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
const second = {
  RoleDetailList: [
    {
      Arn: role().arn,
      RoleName: 'audit',
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
const unanswered = (detail: string) => unread({ operation, region: 'global', reason: 'unexpected', detail })

it('makes five lists of one call, to its last page', async () => {
  const collectors = [users, groups, roles, roleUses, policies] as const
  const { place, asked } = placeFor(collectors, { [operation]: [first, second] }, 'global')
  const lists = await Promise.all(collectors.map((collector) => collector.collect(place)))
  expect(asked.map(({ input }) => input)).toEqual([{ MaxItems: 1000 }, { MaxItems: 1000, Marker: 'next' }])
  const ofAws = (name: string) =>
    policy({ arn: `arn:aws:iam::aws:policy/${name}`, name, form: 'aws', document: known(text) })
  expect(lists).toEqual([
    [
      user({
        groups: ['owners', 'staff'],
        attached: [administratorAccess],
        inline: ['own'],
        boundary: policy().arn,
      }),
    ],
    [group()],
    [role(), role({ name: 'idle', trust: unanswered("AWS's answer does not hold the document.") })],
    [roleUse(), roleUse({ arn: role({ name: 'idle' }).arn, name: 'idle', lastUsed: null })],
    [
      policy({ document: known(text) }),
      ofAws('AdministratorAccess'),
      ofAws('PowerUserAccess'),
      policy({
        arn: `${user().arn}#own`,
        type: 'AWS::IAM::UserPolicy',
        name: 'own',
        form: 'inline',
        document: known(text),
      }),
    ],
  ])
})

it('knows whose an inline policy is', async () => {
  const answer = {
    GroupDetailList: [{ Arn: group().arn, GroupName: 'staff', GroupPolicyList: own }],
    RoleDetailList: [{ Arn: role().arn, RoleName: 'audit', RolePolicyList: own }],
  }
  const found = await collectFrom(policies, { [operation]: answer }, 'global')
  expect(found.map(({ arn, type }) => [arn, type])).toEqual([
    [`${group().arn}#own`, 'AWS::IAM::GroupPolicy'],
    [`${role().arn}#own`, 'AWS::IAM::RolePolicy'],
  ])
})

it.each([
  ['no default version', [], "AWS's answer does not hold the document."],
  ['no JSON', [{ IsDefaultVersion: true, Document: '%7B' }], 'The document is not percent-encoded JSON.'],
  [
    'a broken escape',
    [{ IsDefaultVersion: true, Document: '%' }],
    'The document is not percent-encoded JSON.',
  ],
  [
    'more than any policy holds',
    [{ IsDefaultVersion: true, Document: sent(document({ Sid: 'x'.repeat(131_072) })) }],
    'The document has 131121 characters, more than 131072.',
  ],
])('takes no document for read that has %s', async (_what, PolicyVersionList, detail) => {
  const answer = { Policies: [{ Arn: policy().arn, PolicyVersionList }] }
  expect(await collectFrom(policies, { [operation]: answer }, 'global')).toEqual([
    policy({ document: unanswered(detail) }),
  ])
})

it.each([users, groups, roles, roleUses, policies])('$input: empty, and refused', async (collector) => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
