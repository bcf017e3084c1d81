import check from '../../../electron/engine/checks/organizations/root-credentials-central'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { rootAccess } from '../../support/facts/organizations'

// Never unknown by itself: one call tells all.
checkCases(check, {
  'managed centrally': { given: [rootAccess()], says: [passes(account, { centralCredentials: true })] },
  'left to each account': {
    given: [rootAccess({ centralCredentials: false })],
    says: [
      fails(account, { centralCredentials: false }, 'Member accounts keep root credentials of their own.'),
    ],
  },
  'an account that does not decide it': {
    given: [rootAccess({ centralCredentials: null })],
    says: [
      doesNotApply(
        account,
        { centralCredentials: null },
        'Only the account that manages root access for an organization decides this.',
      ),
    ],
  },
  'what may not be read': { given: [], says: [] },
})
