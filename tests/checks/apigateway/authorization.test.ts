import check from '../../../electron/engine/checks/apigateway/authorization'
import { known, unread } from '../../../shared/domain/evidence'
import type { Api } from '../../../shared/domain/inputs/apigateway'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { httpApi, restApi } from '../../support/facts/apigateway'

const [rest, http] = [restApi(), httpApi()]
const gap = denied('apigateway:GetResources')
const policyGap = denied('apigateway:GetRestApis')
const restEvidence = { kind: 'rest', privateOnly: false, policy: null, openRoutes: [] as readonly string[] }
const httpEvidence = { ...restEvidence, kind: 'http' }
const route = (name: string, authorization = 'NONE') => ({ route: name, authorization })
const open = (over: Partial<Api> = {}) => restApi({ routes: known([route('GET /orders')]), ...over })
const openEvidence = { ...restEvidence, openRoutes: ['GET /orders'] }
const anonymous = 'These need no authorization: GET /orders.'

const everyone = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }
const ranges = { 'aws:SourceIp': ['192.0.2.0/24'] }
const document = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement })
const limitedBy = (...statements: readonly object[]) => {
  const policy = document(...statements)
  return {
    given: [open({ policy: known(policy) })],
    says: [
      passes(rest, { ...openEvidence, policy }, `${anonymous} The resource policy limits who may call.`),
    ],
  }
}
const openDespite = (...statements: readonly object[]) => {
  const policy = document(...statements)
  return {
    given: [open({ policy: known(policy) })],
    says: [fails(rest, { ...openEvidence, policy }, anonymous)],
  }
}
const but = (Condition: object, over: object = {}) => [
  everyone,
  { ...everyone, Effect: 'Deny', Condition, ...over },
]

checkCases(check, {
  'every method is authorized, but for preflight': { given: [rest], says: [passes(rest, restEvidence)] },
  'every route is authorized': { given: [http], says: [passes(http, httpEvidence)] },
  'an open method': { given: [open()], says: [fails(rest, openEvidence, anonymous)] },
  'open routes': {
    given: [
      httpApi({ routes: known([route('$default'), route('GET /items', 'JWT'), route('POST /items')]) }),
    ],
    says: [
      fails(
        http,
        { ...httpEvidence, openRoutes: ['$default', 'POST /items'] },
        'These need no authorization: $default, POST /items.',
      ),
    ],
  },
  'an open method within a VPC': {
    given: [open({ privateOnly: true })],
    says: [
      passes(
        rest,
        { ...openEvidence, privateOnly: true },
        `${anonymous} The API is reached from within VPCs only.`,
      ),
    ],
  },
  'a policy for another account': limitedBy({
    ...everyone,
    Principal: { AWS: 'arn:aws:iam::444455556666:root' },
  }),
  'a policy for ranges': limitedBy({ ...everyone, Condition: { IpAddress: ranges } }),
  'a policy that turns other ranges away': limitedBy(...but({ NotIpAddress: ranges })),
  'a policy that turns other VPCs away': limitedBy(
    ...but({ StringNotEquals: { 'aws:SourceVpc': 'vpc-0a1b' } }, { Action: 'execute-api:*' }),
  ),
  'a policy for everyone': openDespite(everyone),
  'a policy that turns some ranges away': openDespite(...but({ IpAddress: ranges })),
  'a policy that turns everyone from far away': openDespite(
    ...but({ NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/0'] } }),
  ),
  'a policy that turns others from one path': openDespite(
    ...but({ NotIpAddress: ranges }, { Resource: 'execute-api:/live/GET/admin' }),
  ),
  'a policy that turns others away on two conditions': openDespite(
    ...but({ NotIpAddress: ranges, StringNotEquals: { 'aws:SourceVpc': 'vpc-0a1b' } }),
  ),
  'a policy that turns nobody in particular away': openDespite(
    ...but({ NotIpAddress: ranges }, { Action: 'execute-api:ManageConnections' }),
  ),
  'a connection that is authorized, and what follows it': {
    given: [httpApi({ kind: 'websocket', routes: known([route('$connect', 'AWS_IAM'), route('$default')]) })],
    says: [passes(http, { ...httpEvidence, kind: 'websocket' })],
  },
  'an open connection': {
    given: [httpApi({ kind: 'websocket', routes: known([route('$connect'), route('$default')]) })],
    says: [
      fails(
        http,
        { ...httpEvidence, kind: 'websocket', openRoutes: ['$connect'] },
        'These need no authorization: $connect.',
      ),
    ],
  },
  'nothing to call': {
    given: [restApi({ routes: known([route('OPTIONS /orders')]) })],
    says: [doesNotApply(rest, restEvidence, 'It has no method or route that anyone could call.')],
  },
  'methods that may not be read': {
    given: [restApi({ routes: unread(gap) })],
    says: [isUnknown(rest, { kind: 'rest', privateOnly: false, policy: null }, gap)],
  },
  'a policy that cannot be read': {
    given: [open({ policy: known('no policy') })],
    says: [
      isUnknown(
        rest,
        { ...openEvidence, policy: 'no policy' },
        { ...policyGap, reason: 'unexpected', detail: 'The policy cannot be read: It is no JSON.' },
      ),
    ],
  },
  'no APIs': { given: [], says: [] },
})
