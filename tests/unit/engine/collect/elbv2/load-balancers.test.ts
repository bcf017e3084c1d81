import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/elbv2/load-balancers'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { httpListener, httpsListener, loadBalancer, toHttps } from '../../../../support/facts/elbv2'
import { awsError } from '../../../../support/replay'

const balancers = 'elasticloadbalancingv2:DescribeLoadBalancers'
const listeners = 'elasticloadbalancingv2:DescribeListeners'
const rules = 'elasticloadbalancingv2:DescribeRules'
const attributes = 'elasticloadbalancingv2:DescribeLoadBalancerAttributes'
const protection = 'wafv2:GetWebACLForResource'
const { arn, name, webAcl } = loadBalancer()
const protectedBy = { WebACL: { ARN: webAcl.known ? webAcl.value : '' } }
const listed = {
  LoadBalancerArn: arn,
  LoadBalancerName: name,
  Type: 'application',
  Scheme: 'internet-facing',
  AvailabilityZones: [{ ZoneName: 'eu-west-1b' }, { ZoneName: 'eu-west-1a' }, {}, { ZoneName: 'eu-west-1b' }],
}
const policy = 'ELBSecurityPolicy-TLS13-1-2-2021-06'
const https = { ListenerArn: `${arn}/https`, Port: 443, Protocol: 'HTTPS', SslPolicy: policy }
const http = { ListenerArn: `${arn}/http`, Port: 80, Protocol: 'HTTP' }
const redirect = { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS' } }
const logging = (Value: string) => ({
  Attributes: [
    { Key: 'deletion_protection.enabled', Value: 'true' },
    { Key: 'access_logs.s3.enabled', Value },
  ],
})
const answers = {
  [balancers]: { LoadBalancers: [listed] },
  [listeners]: { Listeners: [https, http] },
  [rules]: { Rules: [{ IsDefault: true, Actions: [redirect] }] },
  [attributes]: logging('true'),
  [protection]: protectedBy,
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const refused = awsError('AccessDenied', 'not for you', 403)

it('reads load balancers, listeners and the rules of those that speak plain HTTP, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [balancers]: [{ LoadBalancers: [listed], NextMarker: 'more' }, { LoadBalancers: [{}] }],
    [listeners]: [{ Listeners: [https, {}], NextMarker: 'more' }, { Listeners: [http] }],
    [attributes]: logging('true'),
    [protection]: protectedBy,
    [rules]: [
      {
        Rules: [
          {
            IsDefault: false,
            Actions: [
              { Type: 'forward', Order: 2 },
              { Type: 'authenticate-oidc', Order: 1 },
            ],
          },
          { Actions: [] },
        ],
        NextMarker: 'more',
      },
      { Rules: [{ IsDefault: true, Actions: [redirect] }] },
    ],
  })
  const forward = { isDefault: false, action: 'forward', redirectProtocol: null }
  expect(await collector.collect(place)).toEqual([
    loadBalancer({ listeners: known([httpsListener, httpListener(forward, toHttps)]) }),
  ])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    [balancers, { PageSize: 400 }],
    [balancers, { PageSize: 400, Marker: 'more' }],
    [listeners, { LoadBalancerArn: arn, PageSize: 400 }],
    [attributes, { LoadBalancerArn: arn }],
    [protection, { ResourceArn: arn }],
    [listeners, { LoadBalancerArn: arn, PageSize: 400, Marker: 'more' }],
    [rules, { ListenerArn: http.ListenerArn, PageSize: 400 }],
    [rules, { ListenerArn: http.ListenerArn, PageSize: 400, Marker: 'more' }],
  ])
})

it.each([
  ['of the inner network', { Scheme: 'internal' }, { internetFacing: false }],
  ['for connections', { Type: 'network' }, { kind: 'network', webAcl: known(null) }],
] as const)('does not ask for rules of one %s', async (_what, over, expected) => {
  expect(
    await found({
      [balancers]: { LoadBalancers: [{ ...listed, ...over }] },
      [rules]: new Error('must not be asked'),
    }),
  ).toEqual([loadBalancer({ ...expected, listeners: known(null) })])
})

it('does not ask for listeners of one for appliances', async () => {
  expect(
    await found({
      [balancers]: { LoadBalancers: [{ ...listed, Type: 'gateway', Scheme: undefined }] },
      [listeners]: new Error('must not be asked'),
    }),
  ).toEqual([
    loadBalancer({
      kind: 'gateway',
      internetFacing: false,
      listeners: known(null),
      tlsListeners: known(null),
      accessLogs: known(null),
      webAcl: known(null),
    }),
  ])
})

it('reads the policies of listeners for TLS, and does not guess one that AWS left out', async () => {
  const tls = { ...https, Port: 8443, Protocol: 'TLS' }
  const of = async (...Listeners: readonly object[]) =>
    (await found({ [listeners]: { Listeners } }))[0]?.tlsListeners
  expect([
    await of(tls, { ...http, Protocol: 'TCP' }),
    await of(https, { ...tls, SslPolicy: undefined }),
  ]).toEqual([
    known([{ port: 8443, policy }]),
    {
      known: false,
      gap: {
        operation: listeners,
        region: 'eu-west-1',
        reason: 'unexpected',
        detail: "AWS's answer does not hold SslPolicy.",
      },
    },
  ])
})

it('reads one that writes no access logs, and does not guess where AWS does not say', async () => {
  const gap = {
    operation: attributes,
    region: 'eu-west-1',
    reason: 'unexpected',
    detail: "AWS's answer does not hold access_logs.s3.enabled.",
  } as const
  expect([await found({ [attributes]: logging('false') }), await found({ [attributes]: {} })]).toEqual([
    [loadBalancer({ accessLogs: known(false) })],
    [loadBalancer({ accessLogs: { known: false, gap } })],
  ])
})

it('keeps a load balancer of which not everything may be read', async () => {
  const dark = (operation: string) =>
    ({
      known: false,
      gap: { ...denied(operation), detail: 'AccessDenied: not for you (HTTP 403)' },
    }) as const
  expect([
    await found({ [listeners]: refused }),
    await found({ [rules]: refused }),
    await found({ [attributes]: refused }),
  ]).toEqual([
    [loadBalancer({ listeners: dark(listeners), tlsListeners: dark(listeners) })],
    [loadBalancer({ listeners: dark(rules) })],
    [loadBalancer({ accessLogs: dark(attributes) })],
  ])
})

it('drops a load balancer that is gone since', async () => {
  expect(await found({ [listeners]: awsError('LoadBalancerNotFoundException', 'gone', 400) })).toEqual([])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [balancers]: {} })).toEqual([])
  await expect(found({ [balancers]: refused })).rejects.toMatchObject({
    gap: { operation: balancers, reason: 'denied' },
  })
})

it('reads the web ACL before it, none where there is none, and says where it may not look', async () => {
  const gap = { ...denied(protection), detail: 'AccessDenied: not for you (HTTP 403)' }
  expect([
    await found({ [protection]: {} }),
    await found({ [protection]: awsError('WAFNonexistentItemException', 'no', 400) }),
    await found({ [protection]: refused }),
  ]).toEqual([
    [loadBalancer({ webAcl: known(null) })],
    [loadBalancer({ webAcl: known(null) })],
    [loadBalancer({ webAcl: { known: false, gap } })],
  ])
})
