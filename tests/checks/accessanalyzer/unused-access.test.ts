import check from '../../../electron/engine/checks/accessanalyzer/unused-access'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { unusedAnalyzer, unusedWatch } from '../../support/facts/accessanalyzer'

const gap = denied('accessanalyzer:ListFindingsV2')
const none = unusedWatch({ analyzers: [] })
const dark = unusedAnalyzer({ name: 'dark', oldest: unread(gap) })
const edge = '2026-10-25T12:00:00.000Z'
const lately = '2026-10-25T12:00:00.001Z'
const here = { region: 'eu-west-1', name: 'unused' }
const late = { ...here, overdue: edge }
const open = 'A finding of the analyzer “unused” has been open since 2026-10-25.'
const nobody = 'No analyzer looks for unused access; AWS charges for one.'
const withOldest = (oldest: string) => unusedAnalyzer({ oldest: known(oldest) })

// Never not applicable: every account has identities.
checkCases(check, {
  'nothing found': { given: [unusedWatch(), none], says: [passes(account, { analyzers: [here] })] },
  'found within the limit': {
    given: [unusedWatch({ analyzers: [withOldest(lately)] })],
    says: [passes(account, { analyzers: [here] })],
  },
  'found and left open': {
    given: [none, unusedWatch({ analyzers: [withOldest(edge)] })],
    says: [fails(account, { analyzers: [late] }, open)],
  },
  'found and left open, within a longer limit': {
    given: [unusedWatch({ analyzers: [withOldest(edge)] })],
    about: { parameters: { days: 31 } },
    says: [passes(account, { analyzers: [here] })],
  },
  'nobody looks': { given: [none], says: [passes(account, { analyzers: [] }, nobody)] },
  'an analyzer that is not active, whatever it found before': {
    given: [unusedWatch({ analyzers: [{ ...withOldest(edge), active: false }] })],
    says: [passes(account, { analyzers: [] }, nobody)],
  },
  'findings that may not be read': {
    given: [unusedWatch({ analyzers: [unusedAnalyzer(), dark] })],
    says: [isUnknown(account, { analyzers: [here, { ...here, name: 'dark' }] }, gap)],
  },
  'findings that may not be read, beside one that was left open': {
    given: [unusedWatch({ analyzers: [dark, withOldest(edge)] })],
    says: [fails(account, { analyzers: [{ ...here, name: 'dark' }, late] }, open)],
  },
})
