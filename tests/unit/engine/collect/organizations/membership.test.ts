import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/organizations/membership'
import rootAccess from '../../../../../electron/engine/collect/organizations/root-access'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { membership, organization } from '../../../../support/facts/organizations'
import { awsError } from '../../../../support/replay'

const operation = 'organizations:DescribeOrganization'
const answer = (MasterAccountId?: string) => ({
  Organization: { Id: 'o-exampleorg1', MasterAccountId, MasterAccountEmail: 'root@example.com' },
})

it.each(['111122223333', '999988887777'])('reads which account manages the organization: %s', async (id) => {
  expect(await collectFrom(collector, { [operation]: answer(id) }, 'global')).toEqual([
    membership({ organization: organization({ managementAccount: id }) }),
  ])
})

it('takes the answer of an account of no organization as a fact', async () => {
  const none = awsError('AWSOrganizationsNotInUseException', 'Your account is not a member.')
  expect(await collectFrom(collector, { [operation]: none }, 'global')).toEqual([
    membership({ organization: null }),
  ])
})

it('throws where it may not look, and at an answer that does not say', async () => {
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDeniedException', 'no') }, 'global'),
  ).rejects.toMatchObject({ gap: { operation, region: 'global', reason: 'denied' } })
  await expect(collectFrom(collector, { [operation]: answer() }, 'global')).rejects.toThrow(/does not hold/)
})

it('is asked once for all lists that depend on it', async () => {
  const none = awsError('AWSOrganizationsNotInUseException')
  const { place, asked } = placeFor([collector, rootAccess], { [operation]: [none] }, 'global')
  await Promise.all([collector.collect(place), rootAccess.collect(place)])
  expect(asked).toHaveLength(1)
})
