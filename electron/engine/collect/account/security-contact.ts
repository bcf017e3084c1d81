import { AccountClient, GetAlternateContactCommand } from '@aws-sdk/client-account'
import { isRefusal } from '../../aws/refusal'
import { defineCollector } from '../define-collector'
import { isFilled } from './is-filled'

export default defineCollector({
  input: 'account.security-contact',
  reach: 'global',
  operations: ['account:GetAlternateContact'],
  async collect({ connect, region }) {
    try {
      const { AlternateContact: contact } = await connect(AccountClient).send(
        new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' }),
      )
      return [
        {
          region,
          contact: { email: isFilled(contact?.EmailAddress), phone: isFilled(contact?.PhoneNumber) },
        },
      ]
    } catch (error) {
      if (isRefusal(error) && error.name === 'ResourceNotFoundException') return [{ region, contact: null }]
      throw error
    }
  },
})
