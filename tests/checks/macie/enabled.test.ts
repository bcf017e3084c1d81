import check from '../../../electron/engine/checks/macie/enabled'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { dataDiscovery } from '../../support/facts/macie'

const inIreland = { ...account, region: 'eu-west-1' }

// Where there is no Macie nothing is asked.
checkCases(check, {
  on: { given: [dataDiscovery()], says: [passes(inIreland, { state: 'enabled', automatic: true })] },
  'on, and looking only where it is sent': {
    given: [dataDiscovery({ automatic: known(false) })],
    says: [
      passes(
        inIreland,
        { state: 'enabled', automatic: false },
        'Automated discovery is off: Macie looks only where a job sends it.',
      ),
    ],
  },
  'on, and nobody may see how': {
    given: [dataDiscovery({ automatic: unread(denied('macie2:GetAutomatedDiscoveryConfiguration')) })],
    says: [isUnknown(inIreland, { state: 'enabled' }, denied('macie2:GetAutomatedDiscoveryConfiguration'))],
  },
  suspended: {
    given: [dataDiscovery({ state: 'paused' })],
    says: [fails(inIreland, { state: 'paused', automatic: true }, 'Macie is suspended in this Region.')],
  },
  off: {
    given: [dataDiscovery({ state: 'off', automatic: known(null) })],
    says: [fails(inIreland, { state: 'off', automatic: null }, 'Macie is off in this Region.')],
  },
  'what may not be read': { given: [], says: [] },
})
