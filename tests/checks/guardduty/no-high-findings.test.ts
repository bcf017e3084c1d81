import check from '../../../electron/engine/checks/guardduty/no-high-findings'
import { known, unread, type Gap } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { detector, threat, threatDetection } from '../../support/facts/guardduty'

const inIreland = { ...account, region: 'eu-west-1' }
const gap = denied('guardduty:GetDetector')
const notWatched: Gap = {
  operation: 'guardduty.no-high-findings',
  region: 'eu-west-1',
  reason: 'not-watched',
  detail: 'GuardDuty does not run in this Region.',
}
const evidence = { severity: 8, affects: 'Instance', since: '2026-11-20T08:00:00.000Z' }
const told = 'GuardDuty has told of it since 2026-11-20'
const found = fails(threat(), evidence, `${told}, about Instance, and nobody archived it.`)
const suspended = known(detector({ enabled: false }))

// Never not applicable: it is asked of every Region that has GuardDuty.
checkCases(check, {
  'nothing found': { given: [threatDetection()], says: [passes(inIreland, {})] },
  'something found, here and elsewhere': {
    given: [threatDetection(), threatDetection({ region: 'us-east-1' })],
    consulting: { 'guardduty.threats': [threat(), threat({ arn: 'b', affects: null })] },
    says: [
      found,
      fails(threat({ arn: 'b' }), { ...evidence, affects: null }, `${told}, and nobody archived it.`),
      passes({ ...account, region: 'us-east-1' }, {}),
    ],
  },
  'no detector': {
    given: [threatDetection({ detector: known(null) })],
    says: [isUnknown(inIreland, {}, notWatched)],
  },
  'a suspended detector, and what it found before': {
    given: [threatDetection({ detector: suspended })],
    consulting: { 'guardduty.threats': [threat()] },
    says: [found, isUnknown(inIreland, {}, notWatched)],
  },
  'a detector that may not be looked at': {
    given: [threatDetection({ detector: unread(gap) })],
    says: [isUnknown(inIreland, {}, gap)],
  },
  'no Region could be read': { given: [], says: [] },
})
