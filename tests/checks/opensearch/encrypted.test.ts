import check from '../../../electron/engine/checks/opensearch/encrypted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { searchDomain } from '../../support/facts/opensearch'

const catalog = searchDomain()
const gap = denied('opensearch:DescribeDomains')
const facts = {
  encryptedAtRest: true,
  encryptedBetweenNodes: true,
  httpsOnly: true,
  tlsPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10',
}
const withPolicy = (tlsPolicy: string) => [searchDomain({ tlsPolicy: known(tlsPolicy) })]
const off = known(false)

// Every domain has the four switches: none is not applicable.
checkCases(check, {
  'all of it': { given: [catalog], says: [passes(catalog, facts)] },
  'the older policy for TLS 1.2': {
    given: withPolicy('Policy-Min-TLS-1-2-2019-07'),
    says: [passes(catalog, { ...facts, tlsPolicy: 'Policy-Min-TLS-1-2-2019-07' })],
  },
  'a policy for TLS 1.0': {
    given: withPolicy('Policy-Min-TLS-1-0-2019-07'),
    says: [
      fails(
        catalog,
        { ...facts, tlsPolicy: 'Policy-Min-TLS-1-0-2019-07' },
        'It accepts old versions of TLS (Policy-Min-TLS-1-0-2019-07).',
      ),
    ],
  },
  'a policy of another kind': {
    given: withPolicy('Policy-2031'),
    says: [
      passes(
        catalog,
        { ...facts, tlsPolicy: 'Policy-2031' },
        'Triad does not know which versions of TLS Policy-2031 accepts.',
      ),
    ],
  },
  'nothing of it': {
    given: [searchDomain({ encryptedAtRest: off, encryptedBetweenNodes: off, httpsOnly: off })],
    says: [
      fails(
        catalog,
        { ...facts, encryptedAtRest: false, encryptedBetweenNodes: false, httpsOnly: false },
        'Its data at rest is not encrypted; its nodes talk to each other in plain text; its address takes plain HTTP.',
      ),
    ],
  },
  'a domain that may not be described': {
    given: [searchDomain({ encryptedAtRest: unread(gap) })],
    says: [isUnknown(catalog, {}, gap)],
  },
  'no domains': { given: [], says: [] },
})
