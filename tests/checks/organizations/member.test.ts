import check from '../../../electron/engine/checks/organizations/member'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { membership, organization } from '../../support/facts/organizations'

// Never unknown by itself, for one call tells all; and never not applicable: every account may join an organization.
checkCases(check, {
  'one that manages an organization': {
    given: [membership()],
    says: [passes(account, { organization: organization() })],
  },
  'one of no organization': {
    given: [membership({ organization: null })],
    says: [fails(account, { organization: null }, 'The account belongs to no organization.')],
  },
  'what may not be read': { given: [], says: [] },
})
