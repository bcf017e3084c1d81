import check from '../../../electron/engine/checks/elbv2/https-redirect'
import { known, unread } from '../../../shared/domain/evidence'
import type { Listener, ListenerRule } from '../../../shared/domain/inputs/elbv2'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { httpListener, httpsListener, loadBalancer, toHttps } from '../../support/facts/elbv2'

const balancer = loadBalancer()
const facts = { kind: 'application', internetFacing: true }
const having = (...listeners: readonly Listener[]) => [loadBalancer({ listeners: known(listeners) })]
const passing = (...listeners: readonly Listener[]) => ({
  given: having(...listeners),
  says: [passes(balancer, { ...facts, listeners })],
})
const failing = (port: string, ...listeners: readonly Listener[]) => ({
  given: having(...listeners),
  says: [fails(balancer, { ...facts, listeners }, `It answers over plain HTTP on port ${port}.`)],
})
const rule = (action: string, over: Partial<ListenerRule> = {}): ListenerRule => ({
  isDefault: false,
  action,
  redirectProtocol: null,
  ...over,
})
const unasked = { listeners: known(null) }
const gap = denied('elasticloadbalancingv2:DescribeRules')

checkCases(check, {
  'HTTPS, and a redirect to it': passing(httpsListener, httpListener(toHttps)),
  'HTTPS only': passing(httpsListener),
  'a redirect only': passing(httpListener(toHttps)),
  'a fixed text beside the redirect': passing(httpListener(rule('fixed-response'), toHttps)),
  'HTTP that is forwarded': failing('80', httpsListener, httpListener(rule('forward', { isDefault: true }))),
  'one path that is forwarded': failing('80', httpsListener, httpListener(rule('forward'), toHttps)),
  'a redirect to HTTP': failing('80', httpListener({ ...toHttps, redirectProtocol: 'HTTP' })),
  'a redirect to the same again': failing(
    '80',
    httpListener({ ...toHttps, redirectProtocol: '#{protocol}' }),
  ),
  'a fixed text for all': failing('80', httpListener(rule('fixed-response', { isDefault: true }))),
  'no rule that AWS told of': failing('80', httpListener()),
  'two ports': failing('80, 8080', { ...httpListener(), port: 8080 }, httpListener()),
  'no listener': {
    given: having(),
    says: [doesNotApply(balancer, { ...facts, listeners: [] }, 'It has no listener.')],
  },
  'one of the inner network': {
    given: [loadBalancer({ ...unasked, internetFacing: false })],
    says: [
      doesNotApply(
        balancer,
        { ...facts, internetFacing: false, listeners: null },
        'It is reached from within the network only.',
      ),
    ],
  },
  'a network load balancer': {
    given: [loadBalancer({ ...unasked, kind: 'network' })],
    says: [
      doesNotApply(
        balancer,
        { ...facts, kind: 'network', listeners: null },
        'It passes connections on and speaks no HTTP itself.',
      ),
    ],
  },
  'listeners that may not be read': {
    given: [loadBalancer({ listeners: unread(gap) })],
    says: [isUnknown(balancer, facts, gap)],
  },
  'no load balancers': { given: [], says: [] },
})
