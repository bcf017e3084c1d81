import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/apigateway/apis'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied, unheld } from '../../../../support/facts/about'
import { httpApi, restApi } from '../../../../support/facts/apigateway'
import { awsError } from '../../../../support/replay'

const rest = {
  apis: 'apigateway:GetRestApis',
  routes: 'apigateway:GetResources',
  stages: 'apigateway:GetStages',
} as const
const http = {
  apis: 'apigatewayv2:GetApis',
  routes: 'apigatewayv2:GetRoutes',
  stages: 'apigatewayv2:GetStages',
} as const
const refused = awsError('AccessDeniedException', 'not for you', 403)
const gone = awsError('NotFoundException', 'gone', 404)
const listedRest = { id: 'a1b2c3', name: 'orders', endpointConfiguration: { types: ['EDGE'] } }
const listedHttp = { ApiId: 'd4e5f6', Name: 'catalogue', ProtocolType: 'HTTP' }
const orders = {
  path: '/orders',
  resourceMethods: { OPTIONS: { authorizationType: 'NONE' }, GET: { authorizationType: 'AWS_IAM' } },
}
const live = {
  stageName: 'live',
  accessLogSettings: { destinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:api' },
  methodSettings: { '*/*': { loggingLevel: 'INFO' } },
}
const standard = {
  StageName: '$default',
  AccessLogSettings: { DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:api' },
}
const items = { RouteKey: 'GET /items', AuthorizationType: 'JWT' }
const answers = {
  [rest.apis]: { items: [listedRest] },
  [rest.routes]: { items: [{ path: '/' }, orders] },
  [rest.stages]: { item: [live] },
  [http.apis]: { Items: [listedHttp] },
  [http.routes]: { Items: [items] },
  [http.stages]: { Items: [standard] },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const dark = (operation: string) =>
  ({
    known: false,
    gap: { ...denied(operation), detail: 'AccessDeniedException: not for you (HTTP 403)' },
  }) as const

it('reads APIs of both kinds, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [rest.apis]: [{ items: [], position: 'more' }, { items: [listedRest, {}] }],
    [rest.routes]: [{ items: [{ path: '/' }], position: 'more' }, { items: [orders] }],
    [rest.stages]: { item: [live, {}] },
    [http.apis]: [{ Items: [], NextToken: 'more' }, { Items: [listedHttp, {}] }],
    [http.routes]: [{ Items: [items], NextToken: 'more' }, { Items: [{}] }],
    [http.stages]: [{ Items: [standard], NextToken: 'more' }, { Items: [{}] }],
  })
  expect(await collector.collect(place)).toEqual([restApi(), httpApi()])
  const of = (wanted: string) =>
    asked.flatMap(({ operation, input }) => (operation === wanted ? [input] : []))
  const methods = { restApiId: 'a1b2c3', embed: ['methods'], limit: 500 }
  expect([of(rest.apis), of(rest.routes), of(rest.stages)]).toEqual([
    [{ limit: 500 }, { limit: 500, position: 'more' }],
    [methods, { ...methods, position: 'more' }],
    [{ restApiId: 'a1b2c3' }],
  ])
  const asking = { ApiId: 'd4e5f6', MaxResults: '500' }
  expect([of(http.apis), of(http.routes), of(http.stages)]).toEqual([
    [{ MaxResults: '500' }, { MaxResults: '500', NextToken: 'more' }],
    [asking, { ...asking, NextToken: 'more' }],
    [asking, { ...asking, NextToken: 'more' }],
  ])
})

it('reads a private API, silent, with the policy that AWS gives behind backslashes', async () => {
  const policy = '{"Version":"2012-10-17","Statement":[]}'
  const of = async (text: string) =>
    (
      await found({
        [rest.apis]: {
          items: [{ ...listedRest, endpointConfiguration: { types: ['PRIVATE'] }, policy: text }],
        },
        [rest.stages]: { item: [{ stageName: 'live' }] },
        [http.apis]: {},
      })
    )[0]
  const stages = known([{ stage: 'live', accessLog: false, executionLog: 'OFF' }])
  const api = restApi({ privateOnly: true, stages, policy: known(policy) })
  expect([
    await of(policy.replaceAll('"', '\\"')),
    await of(policy),
    await of(`{\\n\\"Version\\": \\"2012-10-17\\", \\"Id\\": \\"a\\/b\\"}`),
  ]).toEqual([api, api, { ...api, policy: known('{ "Version": "2012-10-17", "Id": "a/b"}') }])
})

it('reads a WebSocket API, and one without a name', async () => {
  const socket = { ApiId: 'd4e5f6', ProtocolType: 'WEBSOCKET' }
  const of = async (Items: readonly object[]) =>
    found({ [rest.apis]: {}, [http.apis]: { Items: [socket] }, [http.stages]: { Items } })
  const stage = (accessLog: boolean, executionLog: string) =>
    httpApi({
      kind: 'websocket',
      name: 'd4e5f6',
      stages: known([{ stage: '$default', accessLog, executionLog }]),
    })
  expect([
    await of([{ ...standard, DefaultRouteSettings: { LoggingLevel: 'ERROR' } }]),
    await of([{ StageName: '$default' }]),
  ]).toEqual([[stage(true, 'ERROR')], [stage(false, 'OFF')]])
  expect(await found({ [rest.apis]: { items: [{ id: 'a1b2c3' }] }, [http.apis]: {} })).toEqual([
    restApi({ name: 'a1b2c3' }),
  ])
})

it('takes no route for open of which AWS does not say so', async () => {
  const silent = (operation: string) => unheld('authorizationType', operation)
  expect(
    await found({
      [rest.routes]: { items: [{ path: '/', resourceMethods: { GET: {} } }] },
      [http.routes]: { Items: [{ RouteKey: '$default' }] },
    }),
  ).toEqual([restApi({ routes: silent(rest.routes) }), httpApi({ routes: silent(http.routes) })])
})

it('keeps what else is known of an API that may not be looked into', async () => {
  expect([
    await found({ [rest.routes]: refused, [http.routes]: refused }),
    await found({ [rest.stages]: refused, [http.stages]: refused }),
  ]).toEqual([
    [restApi({ routes: dark(rest.routes) }), httpApi({ routes: dark(http.routes) })],
    [restApi({ stages: dark(rest.stages) }), httpApi({ stages: dark(http.stages) })],
  ])
})

it('drops an API that is gone since', async () => {
  expect([
    await found({ [rest.routes]: gone, [http.stages]: gone }),
    await found({ [rest.stages]: gone, [http.routes]: gone }),
  ]).toEqual([[], []])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [rest.apis]: {}, [http.apis]: {} })).toEqual([])
  for (const operation of [rest.apis, http.apis])
    await expect(found({ [operation]: refused })).rejects.toMatchObject({
      gap: { operation, region: 'eu-west-1', reason: 'denied' },
    })
})
