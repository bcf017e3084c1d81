import type { Read } from '../evidence'
import type { PlaceFact } from './place'

/**
 * Whether the primary contact of the account is filled in. The name, the number and the address are a person's: they stay
 * with AWS.
 */
export interface ContactDetails extends PlaceFact {
  readonly name: boolean
  readonly phone: boolean
  /** Street, city, postal code and country, all four. */
  readonly address: boolean
}

/** The alternate contact for security; `null` where none is registered. Whose address it is stays with AWS. */
export interface SecurityContact extends PlaceFact {
  readonly contact: { readonly email: boolean; readonly phone: boolean } | null
}

/** `primary`: it names the primary contact again, with the same number. */
export type ContactState = 'missing' | 'primary' | 'distinct'

/** The alternate contacts that are not for security. */
export interface AlternateContacts extends PlaceFact {
  readonly billing: Read<ContactState>
  readonly operations: Read<ContactState>
}

/** What AWS's support answers the account. */
export interface SupportPlan extends PlaceFact {
  /** Whether technical cases can be opened by program, and AWS Health be asked. Without it only the console takes cases. */
  readonly technicalCases: boolean
}
