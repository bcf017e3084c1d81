import check from '../../../electron/engine/checks/guardduty/s3-protection'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { detector, threatDetection } from '../../support/facts/guardduty'

const inIreland = { ...account, region: 'eu-west-1' }
const watchesObjects = known(true)
const suspended = detector({ enabled: false })
const gap = denied('guardduty:GetDetector')
const notRunning = 'GuardDuty is not running here, so it watches no objects.'

// Never not applicable: it is asked of every Region that has GuardDuty.
checkCases(check, {
  on: {
    given: [threatDetection({ watchesObjects })],
    says: [passes(inIreland, { detector: detector(), watchesObjects: true })],
  },
  off: {
    given: [threatDetection()],
    says: [fails(inIreland, { detector: detector(), watchesObjects: false }, 'S3 Protection is off.')],
  },
  'on, but the detector is suspended': {
    given: [threatDetection({ detector: known(suspended), watchesObjects })],
    says: [fails(inIreland, { detector: suspended, watchesObjects: true }, notRunning)],
  },
  'no detector': {
    given: [threatDetection({ detector: known(null) })],
    says: [fails(inIreland, { detector: null, watchesObjects: false }, notRunning)],
  },
  'a detector that may not be looked at': {
    given: [threatDetection({ detector: unread(gap), watchesObjects: unread(gap) })],
    says: [isUnknown(inIreland, {}, gap)],
  },
  'facts from before it was read': {
    given: [threatDetection({ watchesObjects: unread(gap) })],
    says: [isUnknown(inIreland, { detector: detector() }, gap)],
  },
  'no Region could be read': { given: [], says: [] },
})
