import check from '../../../electron/engine/checks/account/contact-details'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { contactDetails } from '../../support/facts/account'

const all = { name: true, phone: true, address: true }
const note = 'Filled in; whether it is right, only a person can say.'

checkCases(check, {
  'everything filled in': { given: [contactDetails()], says: [passes(account, all, note)] },
  'no telephone': {
    given: [contactDetails({ phone: false })],
    says: [fails(account, { ...all, phone: false }, 'Missing: phone.')],
  },
  'nothing at all': {
    given: [contactDetails({ name: false, phone: false, address: false })],
    says: [fails(account, { name: false, phone: false, address: false }, 'Missing: name, phone, address.')],
  },
  'the contact could not be read': { given: [], says: [] },
})
