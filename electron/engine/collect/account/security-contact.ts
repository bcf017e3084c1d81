import { isRefusal } from '../../aws/refusal'
import { defineCollector } from '../define-collector'
import { alternateContact, noContact } from './asked-contacts'
import { isFilled } from './is-filled'

export default defineCollector({
  input: 'account.security-contact',
  reach: 'global',
  operations: ['account:GetAlternateContact'],
  async collect(place) {
    const { region } = place
    try {
      const contact = await alternateContact(place, 'SECURITY')
      return [
        {
          region,
          contact: { email: isFilled(contact.EmailAddress), phone: isFilled(contact.PhoneNumber) },
        },
      ]
    } catch (error) {
      if (isRefusal(error) && noContact.includes(error.name)) return [{ region, contact: null }]
      throw error
    }
  },
})
