import check from '../../../electron/engine/checks/guardduty/enabled'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { detector, threatDetection } from '../../support/facts/guardduty'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }
const suspended = detector({ enabled: false })
const gap = denied('guardduty:GetDetector')

// Never not applicable by itself: a Region without GuardDuty is one that AWS does not offer it in.
checkCases(check, {
  on: { given: [threatDetection()], says: [passes(inIreland, { detector: detector() })] },
  suspended: {
    given: [threatDetection({ detector: known(suspended) })],
    says: [fails(inIreland, { detector: suspended }, 'GuardDuty is suspended in this Region.')],
  },
  'never switched on, each Region for itself': {
    given: [threatDetection(), threatDetection({ region: 'us-east-1', detector: known(null) })],
    says: [
      passes(inIreland, { detector: detector() }),
      fails(inVirginia, { detector: null }, 'GuardDuty is off in this Region.'),
    ],
  },
  'a detector that may not be looked at': {
    given: [threatDetection({ detector: unread(gap) })],
    says: [isUnknown(inIreland, {}, gap)],
  },
  'no Region could be read': { given: [], says: [] },
})
