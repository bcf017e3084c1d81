import check from '../../../electron/engine/checks/accessanalyzer/external-enabled'
import { unread } from '../../../shared/domain/evidence'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { analyzer, outsideWatch } from '../../support/facts/accessanalyzer'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }
const unreadFindings = unread(denied('accessanalyzer:ListFindingsV2'))
const external = { name: 'external', active: true }
const creating = { name: 'new', active: false }

// Never unknown or not applicable by itself: the list of analyzers says it all, and the findings change nothing.
checkCases(check, {
  'one here, none there': {
    given: [outsideWatch(), outsideWatch({ region: 'us-east-1', analyzers: [] })],
    says: [
      passes(inIreland, { analyzers: [external] }),
      fails(inVirginia, { analyzers: [] }, 'No analyzer looks for access from outside here.'),
    ],
  },
  'one that is not active': {
    given: [outsideWatch({ analyzers: [analyzer(creating)] })],
    says: [fails(inIreland, { analyzers: [creating] }, 'Its analyzer is not active.')],
  },
  'one that is not active, beside one whose findings may not be read': {
    given: [outsideWatch({ analyzers: [analyzer(creating), analyzer({ findings: unreadFindings })] })],
    says: [passes(inIreland, { analyzers: [creating, external] })],
  },
  'no Region could be read': { given: [], says: [] },
})
