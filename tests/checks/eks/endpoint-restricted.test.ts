import check from '../../../electron/engine/checks/eks/endpoint-restricted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cluster } from '../../support/facts/eks'

const one = cluster()
const gap = denied('eks:DescribeCluster')
const given = (...cidrs: readonly string[]) => [cluster({ publicCidrs: known(cidrs) })]
const open = (...publicCidrs: readonly string[]) => ({
  given: given(...publicCidrs),
  says: [fails(one, { publicCidrs }, 'Its API is open to the whole internet.')],
})

// Every cluster has an endpoint: none is not applicable.
checkCases(check, {
  private: { given: [one], says: [passes(one, { publicCidrs: [] })] },
  'open to everyone': open('0.0.0.0/0'),
  'open to everyone over IPv6, beside an office': open('192.0.2.0/24', '::/0'),
  'open to an office': {
    given: given('192.0.2.0/24'),
    says: [
      passes(
        one,
        { publicCidrs: ['192.0.2.0/24'] },
        'Its API is open to the internet, for 192.0.2.0/24 only.',
      ),
    ],
  },
  'may not be read': {
    given: [cluster({ publicCidrs: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no clusters': { given: [], says: [] },
})
