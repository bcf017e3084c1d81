import { defineCollector } from '../define-collector'
import { primaryContact } from './asked-contacts'
import { isFilled } from './is-filled'

export default defineCollector({
  input: 'account.contact-details',
  reach: 'global',
  operations: ['account:GetContactInformation'],
  async collect(place) {
    const contact = await primaryContact(place)
    return [
      {
        region: place.region,
        name: isFilled(contact.FullName),
        phone: isFilled(contact.PhoneNumber),
        address: [contact.AddressLine1, contact.City, contact.PostalCode, contact.CountryCode].every(
          isFilled,
        ),
      },
    ]
  },
})
