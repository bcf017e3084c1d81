import {
  APIGatewayClient,
  GetStagesCommand,
  paginateGetResources,
  paginateGetRestApis,
  type Resource,
  type RestApi,
  type Stage,
} from '@aws-sdk/client-api-gateway'
import { chainRead, known, mapRead } from '../../../../shared/domain/evidence'
import type { Api, ApiStage } from '../../../../shared/domain/inputs/apigateway'
import { allItems } from '../../aws/pages'
import { by } from '../by'
import type { Place } from '../define-collector'
import { read, stillThere } from '../read'
import { toRoutes } from './routes'

const methods = 'apigateway:GetResources'
export const restOperations = ['apigateway:GetRestApis', methods, 'apigateway:GetStages'] as const
/** The most that AWS gives at once. */
const longestPage = 500
const gone = ['NotFoundException']

/** The REST APIs of a Region. */
export async function restApis(place: Place): Promise<readonly Api[]> {
  const listed = await allItems(
    paginateGetRestApis({ client: place.connect(APIGatewayClient), pageSize: longestPage }, {}),
    ({ position }) => position,
    ({ items }) => items,
  )
  return stillThere(
    listed.flatMap((one) => describe(one, place) ?? []),
    gone,
  )
}

function describe(
  { id, name, endpointConfiguration, policy }: RestApi,
  { connect, account, region }: Place,
): Promise<Api> | undefined {
  if (id === undefined) return undefined
  const client = connect(APIGatewayClient)
  const resources = allItems(
    paginateGetResources({ client, pageSize: longestPage }, { restApiId: id, embed: ['methods'] }),
    ({ position }) => position,
    ({ items }) => items,
  )
  const stages = client.send(new GetStagesCommand({ restApiId: id }))
  return Promise.all([read(resources, { gone }), read(stages, { gone })]).then(([found, staged]) => ({
    arn: `arn:${account.partition}:apigateway:${region}::/restapis/${id}`,
    type: 'AWS::ApiGateway::RestApi',
    region,
    name: name ?? id,
    kind: 'rest',
    privateOnly: endpointConfiguration?.types?.includes('PRIVATE') ?? false,
    policy: known(policy === undefined || policy === '' ? null : unescaped(policy)),
    routes: chainRead(found, (all) => toRoutes((all ?? []).flatMap(routesOf), methods, region)),
    stages: mapRead(staged, (told) => (told?.item ?? []).flatMap(toStage).sort(by('stage'))),
  }))
}

const routesOf = ({ path = '/', resourceMethods = {} }: Resource) =>
  Object.entries(resourceMethods).map(([method, { authorizationType }]) => ({
    route: `${method} ${path}`,
    authorization: authorizationType,
  }))

const toStage = ({ stageName, accessLogSettings, methodSettings }: Stage): readonly ApiStage[] =>
  stageName === undefined
    ? []
    : [
        {
          stage: stageName,
          accessLog: (accessLogSettings?.destinationArn ?? '') !== '',
          executionLog: methodSettings?.['*/*']?.loggingLevel ?? 'OFF',
        },
      ]

/** AWS gives the policy as it would stand within a JSON text, each quote behind a backslash. */
const unescaped = (policy: string): string =>
  /^(\s|\\[nrt])*\{(\s|\\[nrt])*\\"/.test(policy)
    ? policy.replaceAll(/\\(["\\/nrt])/g, (_match, escaped: string) =>
        /[nrt]/.test(escaped) ? ' ' : escaped,
      )
    : policy
