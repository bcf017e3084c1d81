import { known } from '../../../shared/domain/evidence'
import type { Api } from '../../../shared/domain/inputs/apigateway'

export const restApi = (over: Partial<Api> = {}): Api => ({
  arn: 'arn:aws:apigateway:eu-west-1::/restapis/a1b2c3',
  type: 'AWS::ApiGateway::RestApi',
  region: 'eu-west-1',
  name: 'orders',
  kind: 'rest',
  privateOnly: false,
  policy: known(null),
  routes: known([
    { route: 'GET /orders', authorization: 'AWS_IAM' },
    { route: 'OPTIONS /orders', authorization: 'NONE' },
  ]),
  stages: known([{ stage: 'live', accessLog: true, executionLog: 'INFO' }]),
  ...over,
})

export const httpApi = (over: Partial<Api> = {}): Api => ({
  arn: 'arn:aws:apigateway:eu-west-1::/apis/d4e5f6',
  type: 'AWS::ApiGatewayV2::Api',
  region: 'eu-west-1',
  name: 'catalogue',
  kind: 'http',
  privateOnly: false,
  policy: known(null),
  routes: known([{ route: 'GET /items', authorization: 'JWT' }]),
  stages: known([{ stage: '$default', accessLog: true, executionLog: null }]),
  ...over,
})
