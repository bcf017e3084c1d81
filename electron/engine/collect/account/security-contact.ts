import { defineCollector } from '../define-collector'
import { orNone } from '../read'
import { alternateContact, noContact } from './asked-contacts'
import { isFilled } from './is-filled'

export default defineCollector({
  input: 'account.security-contact',
  reach: 'global',
  operations: ['account:GetAlternateContact'],
  async collect(place) {
    const contact = await orNone(alternateContact(place, 'SECURITY'), noContact)
    return [
      {
        region: place.region,
        contact: contact && { email: isFilled(contact.EmailAddress), phone: isFilled(contact.PhoneNumber) },
      },
    ]
  },
})
