import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/organizations/root-access'
import { collectFrom } from '../../../../support/collecting'
import { rootAccess } from '../../../../support/facts/organizations'
import { awsError } from '../../../../support/replay'

const organization = 'organizations:DescribeOrganization'
const operation = 'iam:ListOrganizationsFeatures'
const own = { Organization: { Id: 'o-exampleorg1', MasterAccountId: '111122223333' } }
const found = (answer: object) =>
  collectFrom(collector, { [organization]: own, [operation]: answer }, 'global')

it.each([
  [{ EnabledFeatures: ['RootSessions', 'RootCredentialsManagement'] }, true],
  [{ EnabledFeatures: ['RootSessions'] }, false],
  [{}, false],
  [awsError('ServiceAccessNotEnabledException'), false],
  [awsError('OrganizationNotInAllFeaturesModeException'), false],
  [awsError('AccountNotManagementOrDelegatedAdministratorException'), null],
])('takes %o for %s', async (answer, centralCredentials) => {
  expect(await found(answer)).toEqual([rootAccess({ centralCredentials })])
})

it('does not ask in an account of no organization', async () => {
  const none = awsError('AWSOrganizationsNotInUseException')
  expect(await collectFrom(collector, { [organization]: none }, 'global')).toEqual([
    rootAccess({ centralCredentials: null }),
  ])
})

it('throws where it may not look', async () => {
  const no = awsError('AccessDenied', 'no', 403)
  await expect(found(no)).rejects.toMatchObject({ gap: { operation, region: 'global', reason: 'denied' } })
  await expect(collectFrom(collector, { [organization]: no }, 'global')).rejects.toMatchObject({
    gap: { operation: organization, reason: 'denied' },
  })
})
