import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/account/security-contact'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { securityContact } from '../../../../support/facts/account'
import { awsError } from '../../../../support/replay'

const operation = 'account:GetAlternateContact'
const answered = (answer: object) => collectFrom(collector, { [operation]: answer }, 'global')
const contact = {
  AlternateContactType: 'SECURITY',
  Name: 'Ada Lovelace',
  Title: 'Security',
  EmailAddress: 'ada@example.com',
  PhoneNumber: '+44 20 7946 0000',
}

it('asks for the security contact, and keeps nothing that it says', async () => {
  const { place, asked } = placeFor([collector], { [operation]: { AlternateContact: contact } }, 'global')
  expect([await collector.collect(place), asked]).toEqual([
    [securityContact()],
    [{ operation, region: 'us-east-1', input: { AlternateContactType: 'SECURITY' } }],
  ])
})

it('takes blank and absent parts for missing', async () => {
  expect(await answered({ AlternateContact: { ...contact, PhoneNumber: ' ' } })).toEqual([
    securityContact({ phone: false }),
  ])
  expect(await answered({})).toEqual([securityContact({ email: false, phone: false })])
})

it('keeps "there is none" and "we may not look" apart', async () => {
  expect(await answered(awsError('ResourceNotFoundException', 'none', 404))).toEqual([
    { region: 'global', contact: null },
  ])
  await expect(answered(awsError('AccessDeniedException', 'no', 403))).rejects.toMatchObject({
    gap: { operation, reason: 'denied' },
  })
})
