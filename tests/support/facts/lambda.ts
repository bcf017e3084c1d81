import { known } from '../../../shared/domain/evidence'
import type { LambdaFunction } from '../../../shared/domain/inputs/lambda'
import { accountId } from './about'

export const lambdaFunction = (over: Partial<LambdaFunction> = {}): LambdaFunction => ({
  arn: `arn:aws:lambda:eu-west-1:${accountId}:function:thumbnailer`,
  type: 'AWS::Lambda::Function',
  region: 'eu-west-1',
  name: 'thumbnailer',
  runtime: 'python3.14',
  policy: known(null),
  urls: known([]),
  secretVariables: known([]),
  codeSigning: known(null),
  tagging: known({}),
  ...over,
})
