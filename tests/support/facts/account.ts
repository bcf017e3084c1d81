import { known } from '../../../shared/domain/evidence'
import type {
  AlternateContacts,
  ContactDetails,
  SecurityContact,
} from '../../../shared/domain/inputs/account'

/** Passes every check; a test overrides only the fact it is about. */
export const contactDetails = (over: Partial<ContactDetails> = {}): ContactDetails => ({
  region: 'global',
  name: true,
  phone: true,
  address: true,
  ...over,
})

export const securityContact = (
  contact: Partial<NonNullable<SecurityContact['contact']>> = {},
): SecurityContact => ({
  region: 'global',
  contact: { email: true, phone: true, ...contact },
})

export const alternateContacts = (over: Partial<AlternateContacts> = {}): AlternateContacts => ({
  region: 'global',
  billing: known('distinct'),
  operations: known('distinct'),
  ...over,
})
