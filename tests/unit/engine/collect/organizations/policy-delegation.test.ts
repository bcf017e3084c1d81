import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/organizations/policy-delegation'
import { unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { policyDelegation } from '../../../../support/facts/organizations'
import { awsError } from '../../../../support/replay'

const organization = 'organizations:DescribeOrganization'
const operation = 'organizations:DescribeResourcePolicy'
const managedBy = (MasterAccountId: string) => ({
  [organization]: { Organization: { Id: 'o-exampleorg1', MasterAccountId } },
})
const found = (answer: object) =>
  collectFrom(collector, { ...managedBy('111122223333'), [operation]: answer }, 'global')

it('reads the policy, and takes it for a fact that there is none', async () => {
  expect([
    await found({ ResourcePolicy: { Content: '{"Statement":[]}' } }),
    await found(awsError('ResourcePolicyNotFoundException')),
  ]).toEqual([[policyDelegation('{"Statement":[]}')], [policyDelegation(null)]])
})

it('leaves it open where it may not look or the answer does not say', async () => {
  const unreadFor = (reason: 'denied' | 'unexpected', detail: string) => [
    {
      region: 'global',
      delegation: { policy: unread({ operation, region: 'global', reason, detail }) },
    },
  ]
  expect([await found(awsError('AccessDeniedException', 'no', 400)), await found({})]).toEqual([
    unreadFor('denied', 'AccessDeniedException: no (HTTP 400)'),
    unreadFor('unexpected', "AWS's answer does not hold Content."),
  ])
})

it('asks the management account only', async () => {
  expect(await collectFrom(collector, managedBy('999988887777'), 'global')).toEqual([
    { region: 'global', delegation: null },
  ])
})

it('throws where it may not ask for the organization', async () => {
  await expect(
    collectFrom(collector, { [organization]: awsError('AccessDeniedException', 'no') }, 'global'),
  ).rejects.toMatchObject({ gap: { operation: organization, region: 'global', reason: 'denied' } })
})
