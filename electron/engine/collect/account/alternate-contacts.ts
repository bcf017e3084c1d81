import type { AlternateContact, AlternateContactType, ContactInformation } from '@aws-sdk/client-account'
import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { ContactState } from '../../../../shared/domain/inputs/account'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { alternateContact, noContact, primaryContact } from './asked-contacts'

export default defineCollector({
  input: 'account.alternate-contacts',
  reach: 'global',
  operations: ['account:GetAlternateContact', 'account:GetContactInformation'],
  async collect(place) {
    const [billing, operations] = await Promise.all([stateOf(place, 'BILLING'), stateOf(place, 'OPERATIONS')])
    return [{ region: place.region, billing, operations }]
  },
})

/** Names and numbers are compared here, so that neither leaves the collector. */
async function stateOf(place: Place, kind: AlternateContactType): Promise<Read<ContactState>> {
  const contact = await read(alternateContact(place, kind), { absent: noContact })
  if (!contact.known) return contact
  if (contact.value === null) return known('missing')
  const { value } = contact
  const primary = await read(primaryContact(place))
  return mapRead(primary, (first) => (isSame(value, first ?? {}) ? 'primary' : 'distinct'))
}

/** An alternate contact has no address, and the primary one no mailbox: names and numbers are what both have. */
const isSame = (one: Partial<AlternateContact>, other: Partial<ContactInformation>): boolean =>
  plain(one.Name) === plain(other.FullName) && digits(one.PhoneNumber) === digits(other.PhoneNumber)

const plain = (name = ''): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
const digits = (phone = ''): string => phone.replaceAll(/\D/g, '')
