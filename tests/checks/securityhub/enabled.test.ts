import check from '../../../electron/engine/checks/securityhub/enabled'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { hub } from '../../support/facts/securityhub'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }

// Never unknown or not applicable by itself: one call tells all, and where it is refused there is nothing to judge.
checkCases(check, {
  'on here, off there': {
    given: [hub(), hub({ region: 'us-east-1', enabled: false })],
    says: [
      passes(inIreland, { enabled: true }),
      fails(inVirginia, { enabled: false }, 'Security Hub is off in this Region.'),
    ],
  },
  'no Region could be read': { given: [], says: [] },
})
