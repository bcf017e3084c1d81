import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Api, ApiRoute } from '../../../../shared/domain/inputs/apigateway'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'
import { statementsOf } from '../policies/policy-documents'
import { admitsEveryone } from '../policies/public-policy'
import { turnsOthersAway } from '../policies/turns-others-away'

export default defineCheck({
  id: 'apigateway.authorization',
  title: 'API routes and methods demand authorization',
  action: 'Demand authorization on APIs',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::ApiGateway::RestApi',
  scope: 'regional',
  subject: 'apigateway.apis',
  rationale:
    'A method or route without authorization answers whoever finds the address. An API key alone does not change that: AWS means it for counting use, not for letting in. Preflight requests (OPTIONS) carry no credentials and are left out, and so is what follows the connection of a WebSocket, for AWS authorizes that only when it is opened.',
  risk: 'Strangers read and change what the API leads to, as often as they like.',
  remediation: {
    steps: [
      'Open API Gateway, the API, and look through its methods or routes.',
      'Attach an authorizer to each: IAM, a JWT, a Cognito user pool or a function. Deploy a REST API again.',
      'Suppress the finding where the API is meant for everyone.',
    ],
    cli: 'aws apigatewayv2 update-route --api-id API --route-id ROUTE --authorization-type JWT --authorizer-id AUTHORIZER\naws apigateway update-method --rest-api-id API --resource-id RESOURCE --http-method GET --patch-operations op=replace,path=/authorizationType,value=AWS_IAM',
    terraform: `resource "aws_apigatewayv2_route" "this" {
  # ...
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.this.id
}`,
  },
  sources: [
    'AWS Security Hub, APIGateway.8',
    'Amazon API Gateway Developer Guide, "Control and manage access to REST APIs in API Gateway"',
  ],
  evaluate: ({ 'apigateway.apis': apis }) =>
    apis.map((api) => {
      const { kind, privateOnly, policy } = api
      const openRoutes = mapRead(api.routes, (routes) => openAmong(kind, routes))
      const facts = { kind: known(kind), privateOnly: known(privateOnly), policy, openRoutes }
      return weigh(api, facts, () => ruleOn(api))
    }),
})

/** A request to them has to be authorized: not preflight, and of a WebSocket only the connection. */
const asked = (kind: Api['kind'], routes: readonly ApiRoute[]): readonly ApiRoute[] =>
  routes.filter(({ route }) => (kind === 'websocket' ? route === '$connect' : !route.startsWith('OPTIONS ')))

const openAmong = (kind: Api['kind'], routes: readonly ApiRoute[]): readonly string[] =>
  asked(kind, routes).flatMap(({ route, authorization }) => (authorization === 'NONE' ? [route] : []))

function ruleOn(api: Api): Read<Ruling> {
  const { kind, routes, privateOnly } = api
  if (!routes.known) return routes
  if (asked(kind, routes.value).length === 0)
    return known(notApplicable('It has no method or route that anyone could call.'))
  const open = openAmong(kind, routes.value)
  if (open.length === 0) return known(pass)
  const without = `These need no authorization: ${enumerate(open)}.`
  if (privateOnly) return known(passWithNote(`${without} The API is reached from within VPCs only.`))
  return mapRead(isLimited(api), (limited) =>
    limited ? passWithNote(`${without} The resource policy limits who may call.`) : fail(without),
  )
}

/** Whether its resource policy lets in fixed callers only. Without a policy everyone may come. */
function isLimited({ policy, region }: Api): Read<boolean> {
  if (policy.known && policy.value === null) return known(false)
  const answer = { operation: 'apigateway:GetRestApis', region }
  const statements = statementsOf(policy, 'resource', answer)
  if (statements.known && statements.value.some(turnsOthersAway)) return known(true)
  return mapRead(admitsEveryone(policy, answer), (open) => !open)
}
