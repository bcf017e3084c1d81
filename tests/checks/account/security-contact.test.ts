import check from '../../../electron/engine/checks/account/security-contact'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { securityContact } from '../../support/facts/account'

const noPhone = securityContact({ phone: false })

// Never unknown by itself: it is one answer, and a refusal of it is a gap in the list. Every account can have one.
checkCases(check, {
  registered: {
    given: [securityContact()],
    says: [passes(account, { contact: { email: true, phone: true } })],
  },
  'a part is missing': {
    given: [noPhone],
    says: [fails(account, { contact: { email: true, phone: false } }, 'Missing: phone.')],
  },
  none: {
    given: [{ region: 'global', contact: null }],
    says: [fails(account, { contact: null }, 'No security contact is registered.')],
  },
  'could not be read at all': { given: [], says: [] },
})
