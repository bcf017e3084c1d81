import check from '../../../electron/engine/checks/elbv2/tls-policy'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { loadBalancer } from '../../support/facts/elbv2'

const one = loadBalancer()
const gap = denied('elasticloadbalancingv2:DescribeListeners')
const listening = (...policies: readonly string[]) =>
  policies.map((policy, index) => ({ port: 443 - index, policy: `ELBSecurityPolicy-${policy}` }))
const given = (...policies: readonly string[]) => [
  loadBalancer({ tlsListeners: known(listening(...policies)) }),
]
const good = (...policies: readonly string[]) => ({
  given: given(...policies),
  says: [passes(one, { tlsListeners: listening(...policies) })],
})
const bad = (policy: string) => ({
  given: given(policy),
  says: [
    fails(
      one,
      { tlsListeners: listening(policy) },
      `Old versions of TLS are accepted on port 443 (ELBSecurityPolicy-${policy}).`,
    ),
  ],
})

checkCases(check, {
  'TLS 1.2 and 1.3': good(
    'TLS13-1-2-2021-06',
    'TLS13-1-2-Res-PQ-2025-09',
    'TLS13-1-3-2021-06',
    'TLS13-1-2-Ext2-FIPS-2023-04',
    'TLS-1-2-Ext-2018-06',
    'FS-1-2-Res-2020-10',
  ),
  'the default of the CLI': bad('2016-08'),
  'TLS 1.0 beside 1.3': bad('TLS13-1-0-2021-06'),
  'TLS 1.1': bad('TLS-1-1-2017-01'),
  'forward secrecy with TLS 1.0': bad('FS-2018-06'),
  'two old ones beside a new one': {
    given: given('TLS13-1-2-2021-06', '2016-08', 'FS-1-1-2019-08'),
    says: [
      fails(
        one,
        { tlsListeners: listening('TLS13-1-2-2021-06', '2016-08', 'FS-1-1-2019-08') },
        'Old versions of TLS are accepted on port 441 (ELBSecurityPolicy-FS-1-1-2019-08), port 442 (ELBSecurityPolicy-2016-08).',
      ),
    ],
  },
  'a policy that is not known': {
    given: given('TLS14-2030-01'),
    says: [
      passes(
        one,
        { tlsListeners: listening('TLS14-2030-01') },
        'Triad does not know which versions are accepted on port 443 (ELBSecurityPolicy-TLS14-2030-01).',
      ),
    ],
  },
  'no TLS': { given: given(), says: [doesNotApply(one, { tlsListeners: [] }, 'No listener speaks TLS.')] },
  'a gateway': {
    given: [loadBalancer({ kind: 'gateway', tlsListeners: known(null) })],
    says: [doesNotApply(one, { tlsListeners: null }, 'A gateway passes packets on and speaks no TLS.')],
  },
  'listeners that may not be read': {
    given: [loadBalancer({ tlsListeners: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no load balancers': { given: [], says: [] },
})
