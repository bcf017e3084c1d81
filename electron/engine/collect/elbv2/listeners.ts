import {
  ElasticLoadBalancingV2Client,
  paginateDescribeListeners,
  paginateDescribeRules,
  type Listener as Listed,
  type Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Read } from '../../../../shared/domain/evidence'
import type { Listener, ListenerRule, TlsListener } from '../../../../shared/domain/inputs/elbv2'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import type { Place } from '../define-collector'

/** Of all lists of this service. Its paginators do not pass a page size on, so it is part of the question. */
export const longestPage = 400

/** The listeners of a load balancer, as AWS lists them. */
export const listListeners = ({ connect }: Place, balancer: string): Promise<readonly Listed[]> =>
  allItems(
    paginateDescribeListeners(
      { client: connect(ElasticLoadBalancingV2Client) },
      { LoadBalancerArn: balancer, PageSize: longestPage },
    ),
    ({ NextMarker }) => NextMarker,
    ({ Listeners }) => Listeners,
  )

/** Those that speak TLS; unread where one names no policy, which AWS documents for each of them. */
export function tlsListenersOf(listed: readonly Listed[], region: string): Read<readonly TlsListener[]> {
  const speaking = listed.filter(({ Protocol }) => Protocol === 'HTTPS' || Protocol === 'TLS')
  const listeners = speaking.flatMap(({ Port: port, SslPolicy: policy }) =>
    port === undefined || policy === undefined ? [] : [{ port, policy }],
  )
  const complete = listeners.length === speaking.length ? listeners : undefined
  return answered(complete, 'SslPolicy', 'elasticloadbalancingv2:DescribeListeners', region)
}

/** The listeners with the rules of those that speak plain HTTP. Throws the refusal of a list of rules. */
export function withRules({ connect }: Place, listed: readonly Listed[]): Promise<readonly Listener[]> {
  const client = connect(ElasticLoadBalancingV2Client)
  return Promise.all(
    listed.flatMap(({ ListenerArn: arn, Port: port, Protocol: protocol }) =>
      arn === undefined || port === undefined || protocol === undefined
        ? []
        : [rulesOf(client, arn, protocol).then((rules) => ({ port, protocol, rules }))],
    ),
  )
}

async function rulesOf(
  client: ElasticLoadBalancingV2Client,
  listener: string,
  protocol: string,
): Promise<readonly ListenerRule[]> {
  if (protocol !== 'HTTP') return []
  const rules = await allItems(
    // The default action comes as the last rule.
    paginateDescribeRules({ client }, { ListenerArn: listener, PageSize: longestPage }),
    ({ NextMarker }) => NextMarker,
    ({ Rules }) => Rules,
  )
  return rules.flatMap((rule) => toRule(rule) ?? [])
}

/** The last action of a rule is the one that ends it; those before it only sign people in. */
function toRule({ IsDefault, Actions = [] }: Rule): ListenerRule | undefined {
  const last = Actions.toSorted((one, other) => (one.Order ?? 0) - (other.Order ?? 0)).at(-1)
  if (last?.Type === undefined) return undefined
  return {
    isDefault: IsDefault ?? false,
    action: last.Type,
    redirectProtocol: last.RedirectConfig?.Protocol ?? null,
  }
}
