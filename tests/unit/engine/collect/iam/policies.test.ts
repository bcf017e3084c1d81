import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/policies'
import { collectFrom } from '../../../../support/collecting'
import { document, group, policy, role } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'
import { operation, own, sent, unanswered } from './details'

it('knows whose an inline policy is', async () => {
  const answer = {
    GroupDetailList: [{ Arn: group().arn, GroupName: 'staff', GroupPolicyList: own }],
    RoleDetailList: [{ Arn: role().arn, RoleName: 'audit', RolePolicyList: own }],
  }
  const found = await collectFrom(collector, { [operation]: answer }, 'global')
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
  expect(await collectFrom(collector, { [operation]: answer }, 'global')).toEqual([
    policy({ document: unanswered(detail) }),
  ])
})

it('finds none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
