import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/account/contact-details'
import { collectFrom } from '../../../../support/collecting'
import { awsError } from '../../../../support/replay'

const answered = (answer: object) =>
  collectFrom(collector, { 'account:GetContactInformation': answer }, 'global')
const contact = {
  FullName: 'Ada Lovelace',
  PhoneNumber: '+44 20 7946 0000',
  AddressLine1: '12 St James Square',
  City: 'London',
  PostalCode: 'SW1Y 4JH',
  CountryCode: 'GB',
}

it('keeps whether the parts are there, and none of what they say', async () => {
  const found = await answered({ ContactInformation: contact })
  expect(found).toEqual([{ region: 'global', name: true, phone: true, address: true }])
})

it('takes blank and absent parts for missing', async () => {
  expect(await answered({ ContactInformation: { ...contact, PhoneNumber: ' ', City: '' } })).toEqual([
    { region: 'global', name: true, phone: false, address: false },
  ])
  expect(await answered({})).toEqual([{ region: 'global', name: false, phone: false, address: false }])
})

it('says what may not be read', async () => {
  await expect(answered(awsError('AccessDeniedException', 'no', 403))).rejects.toMatchObject({
    gap: { operation: 'account:GetContactInformation', reason: 'denied' },
  })
})
