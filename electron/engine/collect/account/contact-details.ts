import { AccountClient, GetContactInformationCommand } from '@aws-sdk/client-account'
import { defineCollector } from '../define-collector'
import { isFilled } from './is-filled'

export default defineCollector({
  input: 'account.contact-details',
  reach: 'global',
  operations: ['account:GetContactInformation'],
  async collect({ connect, region }) {
    const { ContactInformation: contact } = await connect(AccountClient).send(
      new GetContactInformationCommand({}),
    )
    return [
      {
        region,
        name: isFilled(contact?.FullName),
        phone: isFilled(contact?.PhoneNumber),
        address: [contact?.AddressLine1, contact?.City, contact?.PostalCode, contact?.CountryCode].every(
          isFilled,
        ),
      },
    ]
  },
})
