import { known } from '../../../shared/domain/evidence'
import type { Listener, ListenerRule, LoadBalancer, TargetGroup } from '../../../shared/domain/inputs/elbv2'
import { accountId } from './about'

/** Serves HTTPS, and sends people there from port 80. */
export const loadBalancer = (over: Partial<LoadBalancer> = {}): LoadBalancer => ({
  arn: `arn:aws:elasticloadbalancing:eu-west-1:${accountId}:loadbalancer/app/shop/0a1b`,
  type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  region: 'eu-west-1',
  name: 'shop',
  kind: 'application',
  internetFacing: true,
  zones: ['eu-west-1a', 'eu-west-1b'],
  listeners: known([httpsListener, httpListener(toHttps)]),
  accessLogs: known(true),
  webAcl: known(`arn:aws:wafv2:eu-west-1:${accountId}:regional/webacl/shop/0a1b`),
  tlsListeners: known([{ port: 443, policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }]),
  ...over,
})

export const httpsListener: Listener = { port: 443, protocol: 'HTTPS', rules: [] }
export const httpListener = (...rules: readonly ListenerRule[]): Listener => ({
  port: 80,
  protocol: 'HTTP',
  rules,
})
export const toHttps: ListenerRule = { isDefault: true, action: 'redirect', redirectProtocol: 'HTTPS' }

export const targetGroup = (over: Partial<TargetGroup> = {}): TargetGroup => ({
  arn: `arn:aws:elasticloadbalancing:eu-west-1:${accountId}:targetgroup/shop/0a1b`,
  type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  region: 'eu-west-1',
  name: 'shop',
  targets: 'instance',
  balanced: true,
  healthy: known(2),
  ...over,
})
