import {
  AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
  type AlternateContact,
  type AlternateContactType,
  type ContactInformation,
} from '@aws-sdk/client-account'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'

/** The primary contact of the account. Two lists are made of it; what it says of a person is in neither. */
export const primaryContact = askedOnce<readonly [], Partial<ContactInformation>>(
  () => 'primary',
  async ({ connect }) => {
    const answer = await connect(AccountClient).send(new GetContactInformationCommand({}))
    return answer.ContactInformation ?? {}
  },
)

/** How AWS says that there is no contact of that kind. */
export const noContact = ['ResourceNotFoundException']

/** Refused with `noContact` where there is none. */
export async function alternateContact(
  { connect }: Place,
  kind: AlternateContactType,
): Promise<AlternateContact> {
  const answer = await connect(AccountClient).send(
    new GetAlternateContactCommand({ AlternateContactType: kind }),
  )
  return answer.AlternateContact ?? {}
}
