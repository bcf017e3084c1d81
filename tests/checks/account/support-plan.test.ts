import check from '../../../electron/engine/checks/account/support-plan'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'

// Never unknown by itself, for one call tells all; and never not applicable: every account has a plan.
checkCases(check, {
  'a plan with technical cases': {
    given: [{ region: 'global', technicalCases: true }],
    says: [passes(account, { technicalCases: true })],
  },
  'a plan without': {
    given: [{ region: 'global', technicalCases: false }],
    says: [
      fails(account, { technicalCases: false }, 'The support plan takes no technical cases by program.'),
    ],
  },
  'what may not be read': { given: [], says: [] },
})
