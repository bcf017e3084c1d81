import check from '../../../electron/engine/checks/cloudfront/logging'
import { known, unread } from '../../../shared/domain/evidence'
import type { Distribution } from '../../../shared/domain/inputs/cloudfront'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { distribution } from '../../support/facts/cloudfront'

const one = distribution()
const gap = denied('cloudfront:GetDistributionConfig', 'global')
const none = { enabled: true, legacyLogs: false, deliveredLogs: false, realTimeLogs: false }
const silent = (over: Partial<Distribution> = {}) => [distribution({ legacyLogs: known(false), ...over })]

checkCases(check, {
  'standard logging': { given: [one], says: [passes(one, { ...none, legacyLogs: true })] },
  'standard logging v2': {
    given: silent({ deliveredLogs: known(true) }),
    says: [passes(one, { ...none, deliveredLogs: true })],
  },
  'real-time logs': {
    given: silent({ realTimeLogs: known(true) }),
    says: [passes(one, { ...none, realTimeLogs: true })],
  },
  'no logs': { given: silent(), says: [fails(one, none, 'Its requests are not logged.')] },
  'switched off': {
    given: silent({ enabled: false }),
    says: [doesNotApply(one, { ...none, enabled: false }, 'It is switched off.')],
  },
  'one kind, whatever the others are': {
    given: silent({ legacyLogs: unread(gap), deliveredLogs: known(true) }),
    says: [passes(one, { enabled: true, deliveredLogs: true, realTimeLogs: false })],
  },
  'none that may be read': {
    given: silent({ legacyLogs: unread(gap) }),
    says: [isUnknown(one, { enabled: true, deliveredLogs: false, realTimeLogs: false }, gap)],
  },
  'no distributions': { given: [], says: [] },
})
