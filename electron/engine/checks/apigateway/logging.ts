import { known } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { ApiStage } from '../../../../shared/domain/inputs/apigateway'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'apigateway.logging',
  title: 'API stages write logs',
  action: 'Log requests to API stages',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::ApiGateway::RestApi',
  scope: 'regional',
  subject: 'apigateway.apis',
  rationale:
    'The access log holds each request with its source, its caller and its answer. Security Hub also asks REST and WebSocket stages for execution logs, which tell what authorizers and integrations did; without them this check passes with a note.',
  risk: 'After an attack nobody can say who called what, or whether anything got out.',
  remediation: {
    steps: [
      'Give API Gateway a role that may write logs: Settings, CloudWatch log role ARN.',
      'Open the API, Stages, the stage, Logs and tracing, and set access logging to a log group.',
      'For a REST or WebSocket API set execution logs to Errors only, or to all.',
    ],
    cli: "aws apigatewayv2 update-stage --api-id API --stage-name STAGE --access-log-settings DestinationArn=LOG-GROUP-ARN,Format='$context.requestId $context.identity.sourceIp $context.status'\naws apigateway update-stage --rest-api-id API --stage-name STAGE --patch-operations op=replace,path=/accessLogSettings/destinationArn,value=LOG-GROUP-ARN 'op=replace,path=/*/*/logging/loglevel,value=ERROR'",
    terraform: `resource "aws_apigatewayv2_stage" "this" {
  # ...
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.10',
    'AWS Security Hub, APIGateway.1 and APIGateway.9',
    'Amazon API Gateway Developer Guide, "Set up CloudWatch logging for REST APIs in API Gateway"',
  ],
  evaluate: ({ 'apigateway.apis': apis }) =>
    apis.map((api) =>
      judge(api, { kind: known(api.kind), stages: api.stages }, ({ stages }) => ruleOn(stages)),
    ),
})

function ruleOn(stages: readonly ApiStage[]): Ruling {
  if (stages.length === 0) return notApplicable('It has no stage, so that nobody can call it.')
  const named = (some: readonly ApiStage[]) => enumerate(some.map(({ stage }) => stage))
  const silent = stages.filter(({ accessLog }) => !accessLog)
  if (silent.length > 0) return fail(`These stages write no access log: ${named(silent)}.`)
  const brief = stages.filter(({ executionLog }) => executionLog === 'OFF')
  return brief.length === 0 ? pass : passWithNote(`These stages write no execution log: ${named(brief)}.`)
}
