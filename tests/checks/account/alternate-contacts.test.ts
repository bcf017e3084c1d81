import check from '../../../electron/engine/checks/account/alternate-contacts'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { alternateContacts } from '../../support/facts/account'

const gap = denied('account:GetAlternateContact', 'global')
const missing = known('missing' as const)
const primary = known('primary' as const)

// Every account can have both, so it is never not applicable.
checkCases(check, {
  'both registered': {
    given: [alternateContacts()],
    says: [passes(account, { billing: 'distinct', operations: 'distinct' })],
  },
  'one missing': {
    given: [alternateContacts({ operations: missing })],
    says: [fails(account, { billing: 'distinct', operations: 'missing' }, 'There is no operations contact.')],
  },
  'one missing, and the other the primary contact': {
    given: [alternateContacts({ billing: primary, operations: missing })],
    says: [
      fails(
        account,
        { billing: 'primary', operations: 'missing' },
        'The billing contact is the primary contact again. There is no operations contact.',
      ),
    ],
  },
  'one that may not be read': {
    given: [alternateContacts({ billing: unread(gap) })],
    says: [isUnknown(account, { operations: 'distinct' }, gap)],
  },
  'one that may not be read, and the other is missing': {
    given: [alternateContacts({ billing: unread(gap), operations: missing })],
    says: [fails(account, { operations: 'missing' }, 'There is no operations contact.')],
  },
  'could not be read at all': { given: [], says: [] },
})
