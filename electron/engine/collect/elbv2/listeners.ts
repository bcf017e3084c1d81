import {
  ElasticLoadBalancingV2Client,
  paginateDescribeListeners,
  paginateDescribeRules,
  type Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Listener, ListenerRule } from '../../../../shared/domain/inputs/elbv2'
import { allItems } from '../../aws/pages'
import type { Place } from '../define-collector'

/** Of all lists of this service. Its paginators do not pass a page size on, so it is part of the question. */
export const longestPage = 400

/** The listeners of a load balancer, with the rules of those that speak plain HTTP. Throws the refusal of either list. */
export async function listenersOf({ connect }: Place, balancer: string): Promise<readonly Listener[]> {
  const client = connect(ElasticLoadBalancingV2Client)
  const listed = await allItems(
    paginateDescribeListeners({ client }, { LoadBalancerArn: balancer, PageSize: longestPage }),
    ({ NextMarker }) => NextMarker,
    ({ Listeners }) => Listeners,
  )
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
