import type { ContactDetails } from '../../../shared/domain/inputs/account'

/** Passes every check; a test overrides only the fact it is about. */
export const contactDetails = (over: Partial<ContactDetails> = {}): ContactDetails => ({
  region: 'global',
  name: true,
  phone: true,
  address: true,
  ...over,
})
