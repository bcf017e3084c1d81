import check from '../../../electron/engine/checks/accessanalyzer/no-open-findings'
import { known, unread, type Gap } from '../../../shared/domain/evidence'
import type { OutsideAccess } from '../../../shared/domain/inputs/accessanalyzer'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { analyzer, outsideAccess, outsideWatch, partnerRole } from '../../support/facts/accessanalyzer'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }
const gap = denied('accessanalyzer:ListFindingsV2')
const own = (reason: Gap['reason'], detail: string, region: string): Gap => ({
  operation: check.id,
  region,
  reason,
  detail,
})
const nobody = (region: string) =>
  own('not-watched', 'No active analyzer looks for access from outside in this Region.', region)
const finds = (...found: readonly OutsideAccess[]) => analyzer({ findings: known(found) })
const dark = analyzer({ name: 'dark', findings: unread(gap) })
const evidence = ({ status, error }: OutsideAccess) => ({ status, error })
const meant = 'Archived: somebody said that the access is meant.'
const open = 'Someone outside can reach it, and nobody has reviewed that.'

const bucket = outsideAccess()
const archived = outsideAccess({ status: 'archived' })
const resolved = outsideAccess({ status: 'resolved' })
const refused = outsideAccess({ error: 'ACCESS_DENIED' })
const role = partnerRole()
const archivedRole = partnerRole({ status: 'archived' })

// Never not applicable by itself: without an analyzer nothing is known.
checkCases(check, {
  'nothing found': { given: [outsideWatch()], says: [passes(inIreland, {})] },
  'a bucket and a role': {
    given: [outsideWatch({ analyzers: [finds(bucket, role)] })],
    says: [fails(bucket, evidence(bucket), open), fails(role, evidence(role), open)],
  },
  'access that is meant': {
    given: [outsideWatch({ analyzers: [finds(archived)] })],
    says: [passes(archived, evidence(archived), meant)],
  },
  'access that is no more': {
    given: [outsideWatch({ analyzers: [finds(resolved)] })],
    says: [passes(resolved, evidence(resolved))],
  },
  'a bucket that could not be analyzed': {
    given: [outsideWatch({ analyzers: [finds(refused)] })],
    says: [
      isUnknown(
        refused,
        evidence(refused),
        own('unexpected', 'Access Analyzer could not look at it: ACCESS_DENIED.', 'eu-west-1'),
      ),
    ],
  },
  'no analyzer, or none that is active, whatever it found before': {
    given: [
      outsideWatch({ analyzers: [] }),
      outsideWatch({ region: 'us-east-1', analyzers: [{ ...finds(bucket), active: false }] }),
    ],
    says: [isUnknown(inIreland, {}, nobody('eu-west-1')), isUnknown(inVirginia, {}, nobody('us-east-1'))],
  },
  'findings that may not be read': {
    given: [outsideWatch({ analyzers: [dark] })],
    says: [isUnknown(inIreland, {}, gap)],
  },
  'what one analyzer finds, beside another whose findings may not be read': {
    given: [outsideWatch({ analyzers: [finds(bucket), dark] })],
    says: [fails(bucket, evidence(bucket), open), isUnknown(inIreland, {}, gap)],
  },
  'what is archived in one list may be open in a list that may not be read': {
    given: [outsideWatch({ analyzers: [finds(archived), dark] })],
    says: [isUnknown(archived, evidence(archived), gap), isUnknown(inIreland, {}, gap)],
  },
  "a role is in every Region's list, so a bucket only minds its own": {
    given: [
      outsideWatch({ analyzers: [finds(archived, archivedRole)] }),
      outsideWatch({ region: 'us-east-1', analyzers: [dark] }),
    ],
    says: [
      passes(archived, evidence(archived), meant),
      isUnknown(archivedRole, evidence(archivedRole), gap),
      isUnknown(inVirginia, {}, gap),
    ],
  },
  'a role needs one analyzer, not one in each Region': {
    given: [
      outsideWatch({ analyzers: [finds(archivedRole)] }),
      outsideWatch({ region: 'us-east-1', analyzers: [] }),
    ],
    says: [
      passes(archivedRole, evidence(archivedRole), meant),
      isUnknown(inVirginia, {}, nobody('us-east-1')),
    ],
  },
})
