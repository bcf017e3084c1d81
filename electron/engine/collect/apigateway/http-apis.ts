import {
  ApiGatewayV2Client,
  GetApisCommand,
  GetRoutesCommand,
  GetStagesCommand,
  type Api as Listed,
  type Route,
  type Stage,
} from '@aws-sdk/client-apigatewayv2'
import { chainRead, known, mapRead } from '../../../../shared/domain/evidence'
import type { Api, ApiStage } from '../../../../shared/domain/inputs/apigateway'
import { allItems, askedPages } from '../../aws/pages'
import { by } from '../by'
import type { Place } from '../define-collector'
import { read, stillThere } from '../read'
import { toRoutes } from './routes'

const routing = 'apigatewayv2:GetRoutes'
export const httpOperations = ['apigatewayv2:GetApis', routing, 'apigatewayv2:GetStages'] as const
/** The most that AWS gives at once. */
const MaxResults = '500'
const gone = ['NotFoundException']

/** The HTTP and WebSocket APIs of a Region. */
export async function httpApis(place: Place): Promise<readonly Api[]> {
  const client = place.connect(ApiGatewayV2Client)
  const listed = await everyItem<Listed>((NextToken) =>
    client.send(new GetApisCommand({ MaxResults, NextToken })),
  )
  return stillThere(
    listed.flatMap((one) => describe(one, place) ?? []),
    gone,
  )
}

interface Page<Item> {
  readonly Items?: Item[] | undefined
  readonly NextToken?: string | undefined
}

const everyItem = <Item>(ask: (token: string | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> =>
  allItems(
    askedPages(ask, ({ NextToken }) => NextToken),
    ({ NextToken }) => NextToken,
    ({ Items }) => Items,
  )

function describe(
  { ApiId, Name: name, ProtocolType }: Partial<Listed>,
  { connect, account, region }: Place,
): Promise<Api> | undefined {
  if (ApiId === undefined) return undefined
  const kind = ProtocolType === 'WEBSOCKET' ? 'websocket' : 'http'
  const client = connect(ApiGatewayV2Client)
  const asked = { ApiId, MaxResults }
  const routes = everyItem<Route>((NextToken) => client.send(new GetRoutesCommand({ ...asked, NextToken })))
  const stages = everyItem<Stage>((NextToken) => client.send(new GetStagesCommand({ ...asked, NextToken })))
  return Promise.all([read(routes, { gone }), read(stages, { gone })]).then(([routed, staged]) => ({
    arn: `arn:${account.partition}:apigateway:${region}::/apis/${ApiId}`,
    type: 'AWS::ApiGatewayV2::Api',
    region,
    name: name ?? ApiId,
    kind,
    privateOnly: false,
    policy: known(null),
    routes: chainRead(routed, (all) => toRoutes((all ?? []).flatMap(routeOf), routing, region)),
    stages: mapRead(staged, (all) => (all ?? []).flatMap((one) => toStage(one, kind)).sort(by('stage'))),
  }))
}

const routeOf = ({ RouteKey: route, AuthorizationType: authorization }: Partial<Route>) =>
  route === undefined ? [] : [{ route, authorization }]

const toStage = (
  { StageName: stage, AccessLogSettings, DefaultRouteSettings }: Partial<Stage>,
  kind: Api['kind'],
): readonly ApiStage[] =>
  stage === undefined
    ? []
    : [
        {
          stage,
          accessLog: (AccessLogSettings?.DestinationArn ?? '') !== '',
          executionLog: kind === 'http' ? null : (DefaultRouteSettings?.LoggingLevel ?? 'OFF'),
        },
      ]
