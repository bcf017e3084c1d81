/** The service prefixes of the SDK's clients, where there are several or the service has another name here. */
const clients: Readonly<Record<string, readonly string[]>> = {
  account: ['account', 'support'],
  apigateway: ['apigateway', 'apigatewayv2'],
  aws: ['ec2', 'health'],
  billing: ['budgets', 'bcmdataexports'],
  cloudfront: ['cloudfront', 'cloudwatchlogs'],
  cloudwatch: ['cloudwatch', 'cloudwatchlogs'],
  config: ['configservice'],
  dynamodb: ['applicationautoscaling', 'dynamodb'],
  elbv2: ['elasticloadbalancingv2', 'wafv2'],
  inspector: ['inspector2'],
  macie: ['macie2'],
  organizations: ['organizations', 'iam'],
  s3: ['s3', 's3control'],
  sns: ['cloudwatch', 'sns'],
  vpc: ['ec2'],
}

/** Which clients of the SDK the collectors of a service call. */
export const clientsOf = (service: string): readonly string[] => clients[service] ?? [service]
