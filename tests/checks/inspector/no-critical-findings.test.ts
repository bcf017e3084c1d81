import check from '../../../electron/engine/checks/inspector/no-critical-findings'
import { known, unread, type Gap } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { scannedKinds, vulnerability, vulnerabilityScans } from '../../support/facts/inspector'

const inIreland = { ...account, region: 'eu-west-1' }
const gap = denied('inspector2:BatchGetAccountStatus')
const notWatched: Gap = {
  operation: 'inspector.no-critical-findings',
  region: 'eu-west-1',
  reason: 'not-watched',
  detail: 'Inspector is off in this Region.',
}
const off = known(scannedKinds({ instances: false, images: false, functions: null }))
const evidenceOf = ({ since, exploit, affects, packages }: ReturnType<typeof vulnerability>) => ({
  since,
  exploit,
  affects,
  packages,
})
const young = vulnerability()
const old = vulnerability({ arn: 'old', since: '2026-11-09T12:00:00.000Z', packages: [] })
const exploited = vulnerability({ arn: 'exploited', exploit: true })

// Never not applicable: it is asked of every Region that has Inspector.
checkCases(check, {
  'nothing found': { given: [vulnerabilityScans()], says: [passes(inIreland, {})] },
  'one within its time, one beyond, and one that is exploited': {
    given: [vulnerabilityScans(), vulnerabilityScans({ region: 'us-east-1' })],
    consulting: { 'inspector.vulnerabilities': [young, old, exploited] },
    says: [
      passes(
        young,
        evidenceOf(young),
        'CVE-2026-1234 has been open since 2026-11-20 and is to be mended within 15 days. Mended in openssl 3.0.16.',
      ),
      fails(old, evidenceOf(old), 'CVE-2026-1234 has been open since 2026-11-09. No version mends it yet.'),
      fails(
        exploited,
        evidenceOf(exploited),
        'CVE-2026-1234 has been open since 2026-11-20, and an exploit is known. Mended in openssl 3.0.16.',
      ),
      passes({ ...account, region: 'us-east-1' }, {}),
    ],
  },
  'Inspector is off': {
    given: [vulnerabilityScans({ scans: off })],
    says: [isUnknown(inIreland, {}, notWatched)],
  },
  'what it scans may not be read': {
    given: [vulnerabilityScans({ scans: unread(gap) })],
    says: [isUnknown(inIreland, {}, gap)],
  },
  'no Region could be read': { given: [], says: [] },
})
