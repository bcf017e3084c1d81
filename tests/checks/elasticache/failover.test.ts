import check from '../../../electron/engine/checks/elasticache/failover'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cacheGroup } from '../../support/facts/elasticache'

const sessions = cacheGroup()
const gap = denied('elasticache:DescribeReplicationGroups')

// Every group may have a replica elsewhere: none is not applicable.
checkCases(check, {
  both: { given: [sessions], says: [passes(sessions, { automaticFailover: 'enabled', multiAz: 'enabled' })] },
  'in one zone': {
    given: [cacheGroup({ multiAz: known('disabled') })],
    says: [fails(sessions, { automaticFailover: 'enabled', multiAz: 'disabled' }, 'Multi-AZ is disabled.')],
  },
  'not yet': {
    given: [cacheGroup({ automaticFailover: known('enabling') })],
    says: [
      fails(
        sessions,
        { automaticFailover: 'enabling', multiAz: 'enabled' },
        'Automatic failover is enabling.',
      ),
    ],
  },
  neither: {
    given: [cacheGroup({ automaticFailover: known('disabled'), multiAz: known('disabled') })],
    says: [
      fails(
        sessions,
        { automaticFailover: 'disabled', multiAz: 'disabled' },
        'Automatic failover is disabled and Multi-AZ is disabled.',
      ),
    ],
  },
  'an answer that does not say': {
    given: [cacheGroup({ multiAz: unread(gap) })],
    says: [isUnknown(sessions, { automaticFailover: 'enabled' }, gap)],
  },
  'no groups': { given: [], says: [] },
})
