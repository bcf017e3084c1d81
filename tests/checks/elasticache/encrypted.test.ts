import check from '../../../electron/engine/checks/elasticache/encrypted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cacheGroup } from '../../support/facts/elasticache'

const sessions = cacheGroup()
const gap = denied('elasticache:DescribeReplicationGroups')
const facts = { encryptedAtRest: true, encryptedInTransit: true, transitMode: 'required' }
const off = known(false)

// Every group keeps data and is talked to: none is not applicable.
checkCases(check, {
  both: { given: [sessions], says: [passes(sessions, facts)] },
  'both, from before there were modes': {
    given: [cacheGroup({ transitMode: null })],
    says: [passes(sessions, { ...facts, transitMode: null })],
  },
  'clients that may do without TLS': {
    given: [cacheGroup({ transitMode: 'preferred' })],
    says: [
      passes(
        sessions,
        { ...facts, transitMode: 'preferred' },
        'Clients may still connect without TLS: its mode is preferred, not required.',
      ),
    ],
  },
  'not at rest': {
    given: [cacheGroup({ encryptedAtRest: off })],
    says: [fails(sessions, { ...facts, encryptedAtRest: false }, 'Not encrypted at rest.')],
  },
  neither: {
    given: [cacheGroup({ encryptedAtRest: off, encryptedInTransit: off, transitMode: null })],
    says: [
      fails(
        sessions,
        { encryptedAtRest: false, encryptedInTransit: false, transitMode: null },
        'Not encrypted at rest and in transit.',
      ),
    ],
  },
  'an answer that does not say': {
    given: [cacheGroup({ encryptedInTransit: unread(gap) })],
    says: [isUnknown(sessions, { encryptedAtRest: true }, gap)],
  },
  'no groups': { given: [], says: [] },
})
