import check from '../../../electron/engine/checks/elbv2/access-logging'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { loadBalancer } from '../../support/facts/elbv2'

const one = loadBalancer()
const tlsListeners = [{ port: 443, policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }]
const reason = 'It writes no access log.'
const gap = denied('elasticloadbalancingv2:DescribeLoadBalancerAttributes')
const blind = denied('elasticloadbalancingv2:DescribeListeners')
const network = { kind: 'network', accessLogs: known(false) } as const

checkCases(check, {
  'an access log': {
    given: [one],
    says: [passes(one, { kind: 'application', accessLogs: true, tlsListeners })],
  },
  'no access log': {
    given: [loadBalancer({ accessLogs: known(false), tlsListeners: unread(blind) })],
    says: [fails(one, { kind: 'application', accessLogs: false }, reason)],
  },
  'connections over TLS': {
    given: [loadBalancer(network)],
    says: [fails(one, { kind: 'network', accessLogs: false, tlsListeners }, reason)],
  },
  'other connections': {
    given: [loadBalancer({ ...network, tlsListeners: known([]) })],
    says: [
      doesNotApply(
        one,
        { kind: 'network', accessLogs: false, tlsListeners: [] },
        'It has no listener for TLS, and would log nothing.',
      ),
    ],
  },
  'connections of which it is not known': {
    given: [loadBalancer({ ...network, tlsListeners: unread(blind) })],
    says: [isUnknown(one, { kind: 'network', accessLogs: false }, blind)],
  },
  'a gateway': {
    given: [loadBalancer({ kind: 'gateway', accessLogs: known(null), tlsListeners: known(null) })],
    says: [
      doesNotApply(
        one,
        { kind: 'gateway', accessLogs: null, tlsListeners: null },
        'A gateway writes no access log.',
      ),
    ],
  },
  'attributes that may not be read': {
    given: [loadBalancer({ accessLogs: unread(gap) })],
    says: [isUnknown(one, { kind: 'application', tlsListeners }, gap)],
  },
  'no load balancers': { given: [], says: [] },
})
