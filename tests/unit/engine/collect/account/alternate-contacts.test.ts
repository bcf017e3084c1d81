import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/account/alternate-contacts'
import details from '../../../../../electron/engine/collect/account/contact-details'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { alternateContacts } from '../../../../support/facts/account'
import { awsError } from '../../../../support/replay'

const ask = 'account:GetAlternateContact'
const askFirst = 'account:GetContactInformation'
const first = { ContactInformation: { FullName: 'Ada Lovelace', PhoneNumber: '+44 20 7946 0000' } }
const contact = (Name: string, PhoneNumber: string) => ({ AlternateContact: { Name, PhoneNumber } })
const desk = contact('Billing desk', '+44 20 7946 0000')
const none = awsError('ResourceNotFoundException', 'none', 404)
const no = awsError('AccessDeniedException', 'no', 403)
const denied = (operation: string) =>
  unread({
    operation,
    region: 'global',
    reason: 'denied',
    detail: 'AccessDeniedException: no (HTTP 403)',
  })

const found = (billing: object, operations: object, primary: object = first) =>
  collectFrom(
    collector,
    {
      [ask]: (_operation, input) =>
        'AlternateContactType' in input && input['AlternateContactType'] === 'BILLING' ? billing : operations,
      [askFirst]: primary,
    },
    'global',
  )

it('keeps whether a contact is another than the primary one, and nothing that it says', async () => {
  expect(await found(desk, contact('Ada Lovelace', '+44 20 7946 0001'))).toEqual([alternateContacts()])
})

it('knows the primary contact again, however it is spelt', async () => {
  const again = contact(' ada  lovelace ', '+44 (20) 7946-0000')
  expect(await found(again, desk)).toEqual([alternateContacts({ billing: known('primary') })])
})

it('keeps "there is none" and "we may not look" apart', async () => {
  expect(await found(none, no)).toEqual([
    alternateContacts({ billing: known('missing'), operations: denied(ask) }),
  ])
})

it('needs the primary contact only for a contact that there is', async () => {
  expect(await found(desk, none, no)).toEqual([
    alternateContacts({ billing: denied(askFirst), operations: known('missing') }),
  ])
})

it('asks for the primary contact once, whoever wants it', async () => {
  const { place, asked } = placeFor([collector, details], { [ask]: desk, [askFirst]: first }, 'global')
  await Promise.all([collector.collect(place), details.collect(place)])
  expect(asked.map(({ operation }) => operation).sort()).toEqual([ask, ask, askFirst])
})
